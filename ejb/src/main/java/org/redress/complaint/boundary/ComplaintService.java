package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.NoteKind;
import org.redress.complaint.domain.NothingToAgreeWith;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.ReceivedLaterThanNow;
import org.redress.complaint.domain.Reception;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.identity.boundary.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A complaint as a whole: registered, classified, noted upon, withdrawn. */
@Stateless
public class ComplaintService {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintService.class);

    @Inject
    ComplaintRegistry registry;

    @Inject
    OpenCases cases;

    @Inject
    ComplaintRepository complaints;

    @Inject
    CaseFileRepository files;

    @Inject
    CaseLifecycle lifecycle;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    CaseReaders readers;

    @Inject
    CaseWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Registers a complaint and starts its first run; whoever registers it owns it, in fact and in the customer's eyes.
     * Everybody who listens to the history hears of it in the same transaction. Source,
     *
     *
     * @throws CustomerNotFound when the customer given does not exist
     * @throws NothingToAgreeWith when she is said to agree, and nothing was read back
     * @throws ReceivedLaterThanNow when it is said to have reached us at a time that is still to come
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered register(@Valid RegisterComplaint command) {
        return register(command, (event, complaint) -> event.with("answerBy", registry.answerBy(complaint)));
    }

    /**
     * Registers a complaint that is put right while the customer is there. It is registered like any other, but nothing is
     * promised and no letter acknowledges it: the one that follows does. Whoever calls this resolves it in the same
     * transaction. Source.
     *
     * @throws CustomerNotFound when the customer given does not exist
     * @throws NothingToAgreeWith when she is said to agree, and nothing was read back
     * @throws ReceivedLaterThanNow when it is said to have reached us at a time that is still to come
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered registerResolved(@Valid RegisterComplaint command) {
        return register(command, (event, complaint) -> event.with("outcome", "RESOLVED_AT_FIRST_CONTACT"));
    }

    /**
     * Registers what somebody without an account has sent by the public form. Nobody of us was there: it waits in the queue
     * of the intake team, and whoever is named promises the first answer. Source.
     *
     * @param answeredBy the staff member who answers for it until somebody takes it
     */
    @Allows(SYSTEM)
    public Registered lodge(@Valid RegisterComplaint command, long answeredBy) {
        Complaint complaint = registry.add(reception(command), Optional.empty());
        return begin(complaint, command, (event, made) -> event.with("answerBy", registry.answerBy(made))
                .with("answeredBy", answeredBy));
    }

    private Registered register(RegisterComplaint command, BiFunction<CaseEvent, Complaint, CaseEvent> how) {
        Complaint complaint = registry.add(reception(command), Optional.empty());
        complaint.handTo(actor.staff().staffId());
        return begin(complaint, command, how);
    }

    private Registered begin(
            Complaint complaint, RegisterComplaint command, BiFunction<CaseEvent, Complaint, CaseEvent> how) {
        CaseRun run = registry.firstRun(complaint, EntryPoint.REGISTRATION);
        record(how.apply(
                CaseEvent.of(complaint.id(), CaseEventKind.REGISTERED, complaint.receivedAt())
                        .with("reference", complaint.reference())
                        .with("kind", complaint.kind())
                        .with("channel", complaint.channel())
                        .with("customer", complaint.customerId()),
                complaint));
        takeReadBack(complaint, command);
        registry.start(run, complaint);
        LOG.info("RDR-CMP-101 complaint registered case={} reference={}", complaint.id(), complaint.reference());
        return new Registered(complaint.id(), complaint.reference());
    }

    /**
     * Records what the decision tables say of a case; when they say so, only its two owners, its team and managers see it
     * from now on. Source.
     *
     * @return the priority it has now, which somebody may have raised above what the tables say
     * @throws CaseEnded when the case is closed or withdrawn
     */
    @Allows(PROCESS)
    public Priority classify(long caseId, Classified decided) {
        Complaint complaint = cases.open(caseId);
        complaint.classify(decided);
        if (decided.restricted()) {
            restrict(caseId, readers.of(complaint));
        }
        record(CaseEvent.of(caseId, CaseEventKind.CLASSIFIED, clock.instant())
                .with("severity", decided.severity())
                .with("restricted", decided.restricted())
                .with("team", decided.team())
                .with("priority", complaint.priority().orElseThrow()));
        return complaint.priority().orElseThrow();
    }

    /** And what goes on in it: the same words stand there. */
    private void restrict(long caseId, Set<Long> who) {
        visibility.restrict(caseId, "RestrictionDecision", who);
        complaints.mergedInto(caseId).forEach(merged -> restrict(merged, who));
    }

    /**
     * The customer does not pursue her complaint: the run is cancelled and the case ends as withdrawn. Her reason is
     * kept as a note.
     *
     * @param reason what she said
     * @throws CaseNotFound when the acting person does not see the case
     * @throws CaseEnded when it is closed or withdrawn already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void withdraw(long caseId, @NotBlank String reason) {
        cases.open(caseId);
        note(caseId, reason);
        workflow.withdrawn(caseId);
    }

    /**
     * The process has cancelled the run of a case that was withdrawn; nothing where it was merged into another.
     *
     * @throws CaseEnded when it is closed or withdrawn already
     */
    @Allows(PROCESS)
    public void recordWithdrawal(long caseId) {
        if (!cases.visible(caseId).isMerged()) {
            lifecycle.markWithdrawn(caseId);
        }
    }

    /**
     * Writes something down beside a case, for everybody who sees it; what is so apart from what she makes of it. Source:
     *
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void addNote(long caseId, @NotNull NoteKind kind, @NotBlank String text) {
        cases.visible(caseId);
        keep(new CaseNote(caseId, kind, text, actor.staff().staffId(), clock.instant()));
    }

    private Reception reception(RegisterComplaint command) {
        Instant now = clock.instant();
        command.receivedAt().filter(at -> at.isAfter(now)).ifPresent(at -> {
            throw new ReceivedLaterThanNow(at);
        });
        if (command.restatementAgreed() && command.restatement().isBlank()) {
            throw new NothingToAgreeWith();
        }
        return new Reception(
                registry.nextNumber(now),
                registry.customer(command.customerId(), command.newCustomer()),
                command.kind(),
                command.channel(),
                command.medium().orElseGet(() -> command.channel().usualMedium()),
                command.title(),
                command.customerWords(),
                command.wishes(),
                command.wishNote(),
                command.agreedPriority(),
                command.harm(),
                command.incident(),
                command.receivedAt().orElse(now),
                now);
    }

    private void takeReadBack(Complaint complaint, RegisterComplaint command) {
        if (command.restatement().isBlank()) {
            return;
        }
        if (!command.restatementAgreed()) {
            complaint.restate(command.restatement());
            return;
        }
        complaint.agreeRestatement(command.restatement(), clock.instant());
        record(CaseEvent.of(complaint.id(), CaseEventKind.RESTATED, clock.instant())
                .with("agreed", true)
                .with("registration", true));
    }

    private void note(long caseId, String text) {
        keep(new CaseNote(caseId, text, actor.staff().staffId(), clock.instant()));
    }

    private void keep(CaseNote note) {
        files.add(note);
        CaseEvent event = CaseEvent.of(note.caseId(), CaseEventKind.NOTE_ADDED, clock.instant())
                .with("note", note.id());
        record(note.kind().map(kind -> event.with("kind", kind)).orElse(event));
    }

    private void record(CaseEvent event) {
        history.record(event);
    }
}
