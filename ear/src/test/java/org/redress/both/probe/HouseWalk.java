package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.demo.boundary.ClockService;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.boundary.DigestService;
import org.redress.operations.boundary.CorrectFact;
import org.redress.operations.boundary.IncidentService;
import org.redress.operations.boundary.SkipStep;
import org.redress.search.boundary.SearchIndexService;
import org.redress.servicelevel.boundary.ClockAlarmService;
import org.redress.servicelevel.boundary.ClockCheckService;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.worklist.boundary.WorkListRepairService;

/** What goes on around the cases: people, other systems, help, agreements, who sees what, letters, and the process itself. */
@Dependent
public class HouseWalk {
    private static final String SUPERVISOR = "marlene";
    private static final String ADMINISTRATOR = "admin";
    private static final String SYSTEM = "system";
    private static final String PROCESS = "process";

    @Inject
    DemoPeople people;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    DeliveryService delivery;

    @Inject
    ComplaintService complaints;

    @Inject
    PromiseService promises;

    @Inject
    ClockAlarmService alarms;

    @Inject
    ClockCheckService clockCheck;

    @Inject
    WatchedClockRepository clocks;

    @Inject
    StakeholderService stakeholders;

    @Inject
    WorkListRepairService repair;

    @Inject
    SearchIndexService searchIndex;

    @Inject
    ClockService demoClock;

    @Inject
    IncidentService incidents;

    @Inject
    FailedStepProbe failedSteps;

    @Inject
    CaseWalk open;

    @Inject
    PeopleWalk thePeople;

    @Inject
    SystemsWalk theSystems;

    @Inject
    HelpWalk theHelp;

    @Inject
    AgreementWalk theAgreement;

    @Inject
    AbsenceWalk theAbsence;

    @Inject
    DigestService digests;

    private String incident;

    /** All of it, with a case that is open. */
    public List<Step> all() {
        open.go(open.opened());
        return Stream.of(
                        thePeople.all(),
                        theSystems.all(),
                        theHelp.on(open),
                        theAgreement.all(),
                        theAbsence.all(),
                        whoSees(),
                        byTheProcess(),
                        byTheProduct())
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> whoSees() {
        return List.of(
                Step.of(
                        "CaseVisibilityService.restrict",
                        SUPERVISOR,
                        () -> visibility.restrict(open.caseId(), "one of us is involved", Set.of())),
                Step.of(
                        "CaseVisibilityService.openTo",
                        SUPERVISOR,
                        () -> visibility.openTo(open.caseId(), Set.of(sipho()))),
                Step.of("CaseVisibilityService.unrestrict", SUPERVISOR, () -> visibility.unrestrict(open.caseId())),
                Step.of(
                        "CaseVisibilityService.nameSubject",
                        SUPERVISOR,
                        () -> visibility.nameSubject(open.caseId(), sipho())));
    }

    private List<Step> byTheProcess() {
        return List.of(
                Step.of("ComplaintService.classify", PROCESS, () -> complaints.classify(open.caseId(), classified())),
                Step.of(
                        "StakeholderService.identify",
                        PROCESS,
                        () -> stakeholders.identify(open.caseId(), concerned())),
                Step.of("PromiseService.remind", PROCESS, () -> promises.remind(promiseId())),
                Step.of("PromiseService.broken", PROCESS, () -> promises.broken(promiseId())),
                Step.of("ClockAlarmService.raise", PROCESS, () -> alarms.raise(clockId())));
    }

    private long clockId() {
        return clocks.ofCase(open.caseId()).get(0).id();
    }

    private static Classified classified() {
        return new Classified(Severity.values()[0], true, "REPAIRS", Priority.values()[0]);
    }

    private static List<NewStakeholder> concerned() {
        return List.of(NewStakeholder.named(StakeholderRole.PURCHASING, "A part is faulty.", "Please look at it."));
    }

    private long promiseId() {
        return people.as("lerato", open::promiseId);
    }

    private List<Step> byTheProduct() {
        return List.of(
                mending("IncidentService.retry", incident -> incidents.retry(incident)),
                mending(
                        "IncidentService.correct",
                        incident ->
                                incidents.correct(new CorrectFact(incident, "promiseDueAt", "2026-09-23T14:20:00Z"))),
                mending("IncidentService.skip", incident -> incidents.skip(new SkipStep(incident, "Phoned her."))),
                Step.of("DeliveryService.sent", SYSTEM, () -> delivery.sent(people.as("lerato", open::messageId))),
                Step.of("DigestService.write", SYSTEM, () -> digests.write(marlene())),
                Step.of("ComplaintService.withdraw", "lerato", () -> complaints.withdraw(open.caseId(), "It came.")),
                Step.of("ClockService.forward", ADMINISTRATOR, () -> demoClock.forward(Duration.ofMillis(1))),
                Step.of("ClockCheckService.mend", SYSTEM, () -> clockCheck.mend(open.caseId())),
                Step.of("SearchIndexService.rebuild", ADMINISTRATOR, searchIndex::rebuild),
                Step.of("WorkListRepairService.repair", ADMINISTRATOR, () -> repair.repair(Set.of(open.caseId()))));
    }

    private Step mending(String door, Consumer<String> mend) {
        return new Step(door, SUPERVISOR, () -> incident = failedSteps.of(open.caseId()), () -> mend.accept(incident));
    }

    private long marlene() {
        return people.staff("marlene").staffId();
    }

    private long sipho() {
        return people.staff("sipho").staffId();
    }
}
