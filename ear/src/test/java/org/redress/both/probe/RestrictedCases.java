package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.domain.EscalationReason;
import org.redress.handover.boundary.HandoverService;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.participant.boundary.ParticipantService;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.domain.LinkKind;
import org.redress.servicelevel.boundary.ClockCorrectionQueries;
import org.redress.servicelevel.boundary.ClockCorrectionService;
import org.redress.servicelevel.boundary.ClockMoment;
import org.redress.servicelevel.boundary.CorrectClock;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureService;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.visit.boundary.VisitService;
import org.redress.worklist.boundary.WorkListService;

/** Cases, also such that not everybody may see, each with one of everything that can hang on a case. */
@ApplicationScoped
public class RestrictedCases {
    @Inject
    Instance<CaseWalk> walks;

    @Inject
    DemoPeople people;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    EscalationService escalations;

    @Inject
    HandoverService handovers;

    @Inject
    ParticipantService participants;

    @Inject
    WorkListService work;

    @Inject
    VisitService visits;

    @Inject
    ForceMajeureService forceMajeure;

    @Inject
    WatchedClockRepository clocks;

    @Inject
    ForceMajeureQueries storms;

    @Inject
    ClockCorrectionService corrections;

    @Inject
    ClockCorrectionQueries moments;

    @Inject
    FailedStepProbe failedSteps;

    @Inject
    PlanProbe plans;

    @Inject
    SentLinks sentLinks;

    @Inject
    ComplaintService complaints;

    @Inject
    CaseLinkService links;

    /**
     * A case and what leads to it.
     *
     * @param ids by the name under which doors ask for it
     */
    public record Known(long caseId, Map<String, Object> ids) {}

    /** Shown to all staff. */
    public Known open() {
        return known();
    }

    /** Shown to Sipho and Marlene only, and to managers. */
    public Known restricted() {
        Known known = known();
        long sipho = people.staff("sipho").staffId();
        people.run("marlene", () -> visibility.restrict(known.caseId(), "one of us is involved", Set.of(sipho)));
        return known;
    }

    /** About staff members, and hidden from nobody else. */
    public Known about(String... logins) {
        Known known = known();
        for (String login : logins) {
            long staffId = people.staff(login).staffId();
            people.run("system", () -> visibility.nameSubject(known.caseId(), staffId));
        }
        return known;
    }

    /** A task that waits in the queue of the intake team. */
    public String freeTask() {
        CaseWalk walk = opened();
        return people.as("lerato", () -> {
            String task = walk.task();
            work.release(task);
            return task;
        });
    }

    private Known known() {
        CaseWalk walk = opened();
        String incident = failedSteps.of(walk.caseId());
        plans.of(walk.caseId(), people.staff("lerato").staffId());
        long storm = people.as("marlene", () -> stopped(walk.caseId()));
        long correction = people.as("marlene", () -> corrected(walk.caseId()));
        return people.as(
                "lerato",
                () -> new Known(
                        walk.caseId(),
                        Map.ofEntries(
                                Map.entry("caseId", walk.caseId()),
                                Map.entry("caseIds", walk.caseId()),
                                Map.entry("typed", walk.reference()),
                                Map.entry("process", "IdentificationProcess"),
                                Map.entry("workItemId", walk.task()),
                                Map.entry("workItemIds", walk.task()),
                                Map.entry("attachmentId", walk.attachmentId()),
                                Map.entry("promiseId", walk.promiseId()),
                                Map.entry("stakeholderId", walk.stakeholderId()),
                                Map.entry("stakeholderIds", walk.stakeholderId()),
                                Map.entry("messageId", walk.messageId()),
                                Map.entry("linkId", sentLinks.into(walk.caseId())),
                                Map.entry("alternativeId", walk.keepReady()),
                                Map.entry("escalationId", escalated(walk.caseId())),
                                Map.entry("incidentId", incident),
                                Map.entry("forceMajeureId", storm),
                                Map.entry("correctionId", correction),
                                Map.entry(
                                        "clockId",
                                        clocks.ofCase(walk.caseId()).get(0).id()),
                                Map.entry("handoverId", offered(walk.caseId())),
                                Map.entry("visitId", visited(walk.caseId())),
                                Map.entry("otherCaseId", walk.caseId()),
                                Map.entry("caseLinkId", linked(walk.caseId())),
                                Map.entry("requestId", asked(walk.caseId())))));
    }

    private long asked(long caseId) {
        return participants.ask(Commands.askSupplier(caseId));
    }

    private long stopped(long caseId) {
        return forceMajeure.begin(Commands.storm(
                caseId, storms.causes().get(0), moments.movedBy(caseId).get(0).at()));
    }

    private long corrected(long caseId) {
        ClockMoment first = moments.movedBy(caseId).get(0);
        return corrections.correct(new CorrectClock(
                caseId, first.number(), Optional.of(first.at().minusSeconds(60)), "The recording says so."));
    }

    private long escalated(long caseId) {
        return escalations.escalate(
                new EscalateCase(caseId, EscalationReason.WANTS_A_MANAGER, "All of it.", Optional.empty()));
    }

    private long offered(long caseId) {
        return handovers.handOver(
                Commands.handedOver(caseId, people.staff("sipho").staffId()));
    }

    private long visited(long caseId) {
        long visitor = people.staff("sipho").staffId();
        return visits.arrange(new ArrangeVisit(caseId, "All of it.", Commands.appointment(visitor)));
    }

    private long linked(long caseId) {
        long other = complaints.register(Commands.register()).caseId();
        return links.link(new LinkCases(caseId, other, LinkKind.RELATED, "The same courier."));
    }

    private CaseWalk opened() {
        CaseWalk walk = walks.get();
        walk.go(walk.opened());
        return walk;
    }
}
