package org.redress.participant.boundary;

import static org.redress.identity.domain.Caller.STAKEHOLDER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.StakeholderActor;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;
import org.redress.participant.domain.ParticipantWorkflow;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/**
 * Whoever is asked for something says herself, by her own link, by when it will be here or that it is. The rules are those of
 * {@link ParticipantService}; of the case she reaches what she was asked for herself, and nothing else. Source,
 *
 */
@Stateless
public class OwnRequestService {
    @Inject
    ParticipantRequestRepository requests;

    @Inject
    RequestEvents events;

    @Inject
    ParticipantWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * She accepts the date that counts; it is her own word from now on. Source: R-080.
     *
     * @throws RequestNotFound when it is not asked of her
     * @throws TimeHasPassed when that date has passed
     * @throws org.redress.participant.domain.RequestOver when it is answered or withdrawn
     */
    @Allows(STAKEHOLDER)
    public void accept(long requestId) {
        ParticipantRequest request = mine(requestId);
        dated(request, request.dueAt(), "");
    }

    /**
     * She gives a date of her own; where it is later than the one that counted, those hear of it whom it holds up. Source:
     *
     *
     * @throws RequestNotFound when it is not asked of her
     * @throws TimeHasPassed when it is not ahead of us
     * @throws org.redress.participant.domain.RequestOver when it is answered or withdrawn
     */
    @Allows(STAKEHOLDER)
    public void giveDate(long requestId, @Valid GiveDate command) {
        dated(mine(requestId), command.date().at(hours.zone()), command.words().strip());
    }

    /**
     * What she was asked for is here; whoever waits for it has no task any more. Source.
     *
     * @throws RequestNotFound when it is not asked of her
     * @throws org.redress.participant.domain.RequestOver when it is answered or withdrawn
     */
    @Allows(STAKEHOLDER)
    public void done(long requestId, @NotBlank @Size(max = 4000) String words) {
        ParticipantRequest request = mine(requestId);
        request.answer(words.strip(), Optional.empty(), clock.instant());
        events.record(request, CaseEventKind.PARTICIPANT_ANSWERED);
        workflow.answered(task(request).workItemId());
    }

    private void dated(ParticipantRequest request, Instant date, String words) {
        Instant now = clock.instant();
        if (!date.isAfter(now)) {
            throw new TimeHasPassed(date);
        }
        if (request.giveDate(date, words, now)) {
            events.delayed(request);
        } else {
            events.record(request, CaseEventKind.PARTICIPANT_DATED);
        }
        workflow.dateMoved(request.id(), date);
    }

    private WorkItem task(ParticipantRequest request) {
        String form = request.team().isPresent() ? RequestForms.SUPPLY : RequestForms.HEAR;
        return workItems.waiting(request.caseId(), form).stream()
                .filter(item -> workflow.requestOf(item.workItemId()) == request.id())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(request + " is open and nobody waits for it"));
    }

    private ParticipantRequest mine(long requestId) {
        StakeholderActor me = (StakeholderActor) actor.get();
        return requests.byId(requestId)
                .filter(request -> request.caseId() == me.caseId() && request.stakeholderId() == me.stakeholderId())
                .orElseThrow(RequestNotFound::new);
    }
}
