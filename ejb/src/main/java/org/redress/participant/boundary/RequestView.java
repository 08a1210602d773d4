package org.redress.participant.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * What a participant is asked for, as people see it.
 *
 * @param name the person, department or firm
 * @param team the code of the team of ours that is asked
 * @param words what exactly is asked for
 * @param firstDueAt until when it was asked for at first
 * @param dueAt the date that counts
 * @param usuallyAt when it would be here in the participant's usual time
 * @param ownDate the date the participant gave itself
 * @param dateWords why then; may be empty
 * @param reminders how often it was reminded
 * @param outcome the answer, or why it was withdrawn
 * @param attachmentId the file of the case that holds the answer
 */
public record RequestView(
        long requestId,
        long caseId,
        long stakeholderId,
        StakeholderRole role,
        String name,
        Optional<String> team,
        boolean outside,
        RequestKind kind,
        String words,
        Instant firstDueAt,
        Instant dueAt,
        Optional<Instant> usuallyAt,
        boolean urgent,
        Optional<Instant> ownDate,
        String dateWords,
        RequestState state,
        int reminders,
        long askedBy,
        Instant askedAt,
        Optional<String> outcome,
        Optional<Long> attachmentId,
        Optional<Instant> endedAt) {
    static RequestView of(ParticipantRequest request, StakeholderView participant) {
        return new RequestView(
                request.id(),
                request.caseId(),
                request.stakeholderId(),
                participant.role(),
                participant.name(),
                request.team(),
                request.isOutside(),
                request.wanted().kind(),
                request.wanted().words(),
                request.wanted().by(),
                request.dueAt(),
                request.wanted().usually(),
                request.wanted().urgent(),
                request.ownDate(),
                request.dateWords(),
                request.state(),
                request.reminders(),
                request.askedBy(),
                request.askedAt(),
                request.outcome(),
                request.attachmentId(),
                request.endedAt());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isLate() {
        return state == RequestState.LATE;
    }

    @Override
    public String toString() {
        return "ParticipantRequest#" + requestId;
    }
}
