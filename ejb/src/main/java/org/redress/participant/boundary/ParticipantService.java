package org.redress.participant.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.complaint.boundary.AttachmentNotFound;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.participant.domain.Asked;
import org.redress.participant.domain.LeadTime;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;
import org.redress.participant.domain.ParticipantWorkflow;
import org.redress.participant.domain.ParticipantWorkflow.AskedFacts;
import org.redress.participant.domain.Wanted;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Asking suppliers and departments, and what becomes of it. Source. */
@Stateless
public class ParticipantService {
    @Inject
    ParticipantRequestRepository requests;

    @Inject
    Participants participants;

    @Inject
    RequestEvents events;

    @Inject
    ParticipantWorkflow workflow;

    @Inject
    CaseSteering cases;

    @Inject
    ComplaintQueries complaints;

    @Inject
    AttachmentService attachments;

    @Inject
    WorkItems workItems;

    @Inject
    WorkingHours hours;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Asks a supplier or a department for something definite by a date, at any time in a case, and answers the id of the
     * request. A team of ours gets the task in its own inbox; of anybody else whoever owns the case makes sure to hear.
     * Source, W-17.
     *
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws TimeHasPassed when the date is not ahead of us
     * @throws org.redress.participant.domain.UrgentOrderNeeded when it usually takes them longer, and nobody asks for an
     *     urgent order
     * @throws ParticipantUnknown when nobody said who, and no contact is kept for the role
     * @throws TeamMayNotSee when nobody of the team may see the case
     * @throws IllegalArgumentException when there is no such team
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long ask(@Valid AskParticipant command) {
        long caseId = command.caseId();
        cases.requireOpen(caseId);
        Instant now = clock.instant();
        Instant by = ahead(command.by());
        Wanted wanted = new Wanted(
                command.kind(),
                command.words().strip(),
                by,
                new LeadTime(hours).check(command.leadDays(), by, command.urgent(), now),
                command.urgent());
        Asked asked = new Asked(
                caseId,
                participants.listed(command),
                command.team(),
                Participants.isOutside(command),
                actor.staff().staffId(),
                now);
        ParticipantRequest request = new ParticipantRequest(asked, wanted);
        requests.add(request);
        events.record(request, CaseEventKind.PARTICIPANT_ASKED);
        workflow.asked(caseId, facts(request));
        return request.id();
    }

    /**
     * Reminds of a request by hand.
     *
     * @throws org.redress.participant.domain.RequestOver when it is answered or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void remind(long requestId) {
        reminded(visible(requestId));
    }

    /**
     * Records that a participant gave a date of its own; from now on that one counts. Source.
     *
     * @throws org.redress.commitment.domain.OtherTimeMeanwhile when another date was given since the request was read
     * @throws TimeHasPassed when it is not ahead of us
     * @throws org.redress.participant.domain.RequestOver when the request is answered or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void giveDate(long requestId, @Valid GiveDate command) {
        ParticipantRequest request = visible(requestId);
        if (command.seen().filter(seen -> !seen.equals(request.dueAt())).isPresent()) {
            throw events.otherTime(request);
        }
        Instant date = ahead(command.date());
        if (request.giveDate(date, command.words().strip(), clock.instant())) {
            events.delayed(request);
        } else {
            events.record(request, CaseEventKind.PARTICIPANT_DATED);
        }
        workflow.dateMoved(requestId, date);
    }

    /** The department supplies what it was asked for. Source: R-014. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void supply(@Valid AnswerRequest command) {
        answered(command, RequestForms.SUPPLY);
    }

    /** We have heard from the participant: what it was asked for is here. Source: R-080. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void heard(@Valid AnswerRequest command) {
        answered(command, RequestForms.HEAR);
    }

    /**
     * Takes a request back; the participant hears that it is no longer needed.
     *
     * @throws org.redress.participant.domain.RequestOver when it is answered or withdrawn already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void withdraw(long requestId, @NotBlank @Size(max = 500) String because) {
        ParticipantRequest request = visible(requestId);
        request.withdraw(because.strip(), clock.instant());
        events.record(request, CaseEventKind.PARTICIPANT_RELEASED);
        workflow.withdrawn(requestId);
    }

    /** Its date comes near; nobody is reminded on the day she was asked, or of what is over. Source: R-033. */
    @Allows(PROCESS)
    public void comesDue(long requestId) {
        ParticipantRequest request = get(requestId);
        if (request.isOpen() && dayOf(request.datedAt()).isBefore(dayOf(clock.instant()))) {
            reminded(request);
        }
    }

    /** Its date has passed; nothing when it is late already or over. Source: R-086. */
    @Allows(PROCESS)
    public void passed(long requestId) {
        ParticipantRequest request = get(requestId);
        if (request.passed()) {
            events.late(request);
        }
    }

    private void answered(AnswerRequest command, String form) {
        WorkItem task = workItems.claimed(command.workItemId(), form);
        ParticipantRequest request = get(workflow.requestOf(command.workItemId()));
        command.attachmentId().ifPresent(file -> requireFile(task.caseId(), file));
        request.answer(command.words().strip(), command.attachmentId(), clock.instant());
        events.record(request, CaseEventKind.PARTICIPANT_ANSWERED);
        workflow.answered(command.workItemId());
    }

    private void reminded(ParticipantRequest request) {
        request.remind();
        events.record(request, CaseEventKind.PARTICIPANT_REMINDED);
    }

    private void requireFile(long caseId, long attachmentId) {
        if (attachments.list(caseId).stream().noneMatch(file -> file.attachmentId() == attachmentId)) {
            throw new AttachmentNotFound();
        }
    }

    private AskedFacts facts(ParticipantRequest request) {
        ComplaintSummary summary =
                complaints.summaries(List.of(request.caseId())).get(request.caseId());
        if (summary == null) {
            throw new CaseNotFound();
        }
        return new AskedFacts(
                request.id(),
                summary.owners().actual(),
                request.team().orElse(summary.team()),
                summary.severity().map(Enum::name),
                summary.priority().map(Enum::name),
                request.team().isPresent(),
                request.dueAt());
    }

    private Instant ahead(DayAndHour when) {
        Instant moment = when.at(hours.zone());
        if (!moment.isAfter(clock.instant())) {
            throw new TimeHasPassed(moment);
        }
        return moment;
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, hours.zone());
    }

    private ParticipantRequest visible(long requestId) {
        ParticipantRequest request = get(requestId);
        access.requireVisible(request.caseId());
        return request;
    }

    private ParticipantRequest get(long requestId) {
        return requests.byId(requestId).orElseThrow(RequestNotFound::new);
    }
}
