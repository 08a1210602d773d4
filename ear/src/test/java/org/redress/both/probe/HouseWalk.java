package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Grade;
import org.redress.demo.boundary.ClockService;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.escalation.domain.EscalationReason;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.identity.boundary.HireStaff;
import org.redress.identity.boundary.IssueToken;
import org.redress.identity.boundary.SignInService;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffService;
import org.redress.identity.boundary.TokenQueries;
import org.redress.identity.boundary.TokenService;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.TokenScope;
import org.redress.intake.boundary.ImportReception;
import org.redress.intake.boundary.ImportService;
import org.redress.intake.boundary.ImportSteps;
import org.redress.intake.domain.ImportedRow;
import org.redress.integration.boundary.EventDeliveryService;
import org.redress.integration.boundary.Subscribe;
import org.redress.integration.boundary.SubscriptionService;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.operations.boundary.CorrectFact;
import org.redress.operations.boundary.IncidentService;
import org.redress.operations.boundary.SkipStep;
import org.redress.participant.boundary.ParticipantService;
import org.redress.stakeholder.boundary.KeepRoleContact;
import org.redress.stakeholder.boundary.RoleContactService;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.domain.ModelEngine;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.visit.boundary.ReportNobodyThere;
import org.redress.visit.boundary.ReportVisit;
import org.redress.visit.boundary.VisitReportService;
import org.redress.visit.boundary.VisitService;
import org.redress.worklist.boundary.WorkListRepairService;
import org.redress.worklist.boundary.WorkListService;

/** What goes on around the cases: customers, staff, who sees what, imports, letters, releases, and the process itself. */
@Dependent
public class HouseWalk {
    private static final String SUPERVISOR = "marlene";
    private static final String ADMINISTRATOR = "admin";
    private static final String SYSTEM = "system";
    private static final String PROCESS = "process";
    private static final String REPORT_VISIT = "form:report-visit";

    @Inject
    CaseWalk open;

    @Inject
    DemoPeople people;

    @Inject
    CustomerService customers;

    @Inject
    RoleContactService contacts;

    @Inject
    StaffService staff;

    @Inject
    StaffDirectory directory;

    @Inject
    SignInService signIn;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    Clock clock;

    @Inject
    TokenService tokens;

    @Inject
    TokenQueries issued;

    @Inject
    ImportReception reception;

    @Inject
    ImportService imports;

    @Inject
    ImportSteps importing;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    EventDeliveryService events;

    @Inject
    DeliveryService delivery;

    @Inject
    ComplaintService complaints;

    @Inject
    PromiseService promises;

    @Inject
    StakeholderService stakeholders;

    @Inject
    EscalationService escalations;

    @Inject
    ParticipantService participants;

    @Inject
    WorkListService work;

    @Inject
    WorkListRepairService repair;

    @Inject
    ClockService demoClock;

    @Inject
    VisitService visits;

    @Inject
    VisitReportService visitReports;

    @Inject
    IncidentService incidents;

    @Inject
    FailedStepProbe failedSteps;

    @Inject
    ReleaseService releases;

    @Inject
    ModelEngine models;

    private final String name = "Probe " + UUID.randomUUID();
    private long customerId;
    private long jobId;
    private long escalationId;
    private long visitId;
    private String incident;
    private long subscribed;
    private long requestId;

    /** All of it, with a case that is open. */
    public List<Step> all() {
        open.go(open.opened());
        return Stream.of(
                        customers(),
                        people(),
                        otherSystems(),
                        escalated(),
                        asked(),
                        visited(),
                        whoSees(),
                        imported(),
                        byTheProcess(),
                        byTheProduct())
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> customers() {
        return List.of(
                Step.of(
                        "CustomerService.register",
                        "lerato",
                        () -> customerId = customers.register(Commands.customer())),
                Step.of(
                        "CustomerService.correct",
                        "lerato",
                        () -> customers.correct(customerId, Commands.correctedCustomer())),
                Step.of("CustomerService.grade", SUPERVISOR, () -> customers.grade(customerId, Grade.CORE)));
    }

    private List<Step> otherSystems() {
        return List.of(
                Step.of("TokenService.issue", ADMINISTRATOR, () -> tokens.issue(token())),
                Step.of(
                        "TokenService.revoke",
                        ADMINISTRATOR,
                        () -> tokens.revoke(issued.all().get(0).clientId())),
                Step.of(
                        "SubscriptionService.subscribe",
                        ADMINISTRATOR,
                        () -> subscribed =
                                subscriptions.subscribe(receiver(), sipho()).subscriptionId()),
                Step.of(
                        "SubscriptionService.change",
                        ADMINISTRATOR,
                        () -> subscriptions.change(subscribed, receiver())),
                Step.of("SubscriptionService.renewSecret", ADMINISTRATOR, () -> subscriptions.renewSecret(subscribed)),
                Step.of(
                        "EventDeliveryService.tested",
                        ADMINISTRATOR,
                        () -> events.tested(subscribed, Optional.of(DeliveryProblem.RECEIVER_AWAY))),
                Step.of("SubscriptionService.pause", ADMINISTRATOR, () -> subscriptions.pause(subscribed)),
                Step.of("SubscriptionService.goOn", ADMINISTRATOR, () -> subscriptions.goOn(subscribed)),
                Step.of("SubscriptionService.remove", ADMINISTRATOR, () -> subscriptions.remove(subscribed)));
    }

    private Subscribe receiver() {
        return new Subscribe(name, "https://example.org/" + UUID.randomUUID(), Set.of());
    }

    private IssueToken token() {
        return new IssueToken(
                name,
                Set.of(TokenScope.IMPORTS),
                Optional.empty(),
                clock.instant().plus(Duration.ofDays(1)));
    }

    private List<Step> people() {
        return List.of(
                Step.of(
                        "RoleContactService.keep",
                        "marlene",
                        () -> contacts.keep(new KeepRoleContact(StakeholderRole.PURCHASING, name, "", "053 555 0101"))),
                Step.of("StaffService.hire", ADMINISTRATOR, () -> staff.hire(hire())),
                Step.of("StaffService.reachAt", ADMINISTRATOR, () -> staff.reachAt(hired(), "new@example.org")),
                Step.of("StaffService.join", ADMINISTRATOR, () -> staff.join(hired(), "REPAIRS")),
                Step.of("StaffService.quit", ADMINISTRATOR, () -> staff.quit(hired(), "REPAIRS")),
                Step.of("StaffService.resetPassword", ADMINISTRATOR, () -> staff.resetPassword(hired())),
                Step.of(
                        "StaffService.changeRoles",
                        ADMINISTRATOR,
                        () -> staff.changeRoles(hired(), Set.of(Caller.AGENT, Caller.SUPERVISOR))),
                Step.of("SignInService.attempt", SYSTEM, () -> signIn.attempt(login())),
                Step.of("StaffService.leave", ADMINISTRATOR, () -> staff.leave(hired())));
    }

    private List<Step> escalated() {
        return List.of(
                Step.of(
                        "EscalationService.escalate",
                        "lerato",
                        () -> escalationId = escalations.escalate(escalation())),
                Step.of("EscalationService.withdraw", "lerato", () -> escalations.withdraw(escalationId, "It came.")),
                Step.of(
                        "EscalationService.escalate",
                        "lerato",
                        () -> escalationId = escalations.escalate(escalation())),
                Step.of("EscalationService.route", PROCESS, () -> escalations.route(escalationId, "manager")),
                Step.of("EscalationService.remind", PROCESS, () -> escalations.remind(escalationId)),
                new Step(
                        "EscalationService.takeOn",
                        SUPERVISOR,
                        () -> work.claim(open.task("form:take-on-escalation")),
                        () -> escalations.takeOn(
                                Commands.takenOn(open.task("form:take-on-escalation"), EscalationAnswer.TAKE_OVER))),
                Step.of(
                        "EscalationService.settle",
                        SUPERVISOR,
                        () -> escalations.settle(open.task("form:settle-escalation"), "It came.")));
    }

    private List<Step> visited() {
        return List.of(
                Step.of("VisitService.arrange", "lerato", this::arrange),
                Step.of("VisitService.move", "lerato", () -> visits.move(visitId, Commands.movedVisit(sipho()))),
                Step.of("VisitService.remind", PROCESS, () -> visits.remind(visitId)),
                Step.of(
                        "VisitReportService.nobodyThere",
                        "sipho",
                        () -> visitReports.nobodyThere(
                                new ReportNobodyThere(open.task(REPORT_VISIT), clock.instant(), "Left a card."))),
                agreeing(
                        "VisitReportService.agreedAgain",
                        task -> visitReports.agreedAgain(task, Commands.movedVisit(sipho()))),
                Step.of(
                        "VisitReportService.moved",
                        "sipho",
                        () -> visitReports.moved(open.task(REPORT_VISIT), Commands.movedVisit(sipho()))),
                Step.of(
                        "VisitReportService.held",
                        "sipho",
                        () -> visitReports.held(new ReportVisit(
                                open.task(REPORT_VISIT), clock.instant(), "It was loose.", Optional.empty()))),
                Step.of("VisitService.arrange", "lerato", this::arrange),
                Step.of("VisitService.cancel", "lerato", () -> visits.cancel(visitId, "It came.")),
                Step.of("VisitService.arrange", "lerato", this::arrange),
                Step.of(
                        "VisitReportService.calledOff",
                        "sipho",
                        () -> visitReports.calledOff(open.task(REPORT_VISIT), "It came.")),
                Step.of("VisitService.arrange", "lerato", this::arrange),
                Step.of(
                        "VisitReportService.nobodyThere",
                        "sipho",
                        () -> visitReports.nobodyThere(
                                new ReportNobodyThere(open.task(REPORT_VISIT), clock.instant(), "Left a card."))),
                agreeing("VisitReportService.givenUp", task -> visitReports.givenUp(task, "It came.")));
    }

    private void arrange() {
        visitId = visits.arrange(new ArrangeVisit(open.caseId(), "The cable.", Commands.appointment(sipho())));
    }

    /** The supervisor has the case since she took it over. */
    private Step agreeing(String door, Consumer<String> agree) {
        return Step.of(door, SUPERVISOR, () -> agree.accept(open.task("form:agree-visit")));
    }

    private EscalateCase escalation() {
        return new EscalateCase(open.caseId(), EscalationReason.WANTS_A_MANAGER, "All of it.", Optional.empty());
    }

    private List<Step> asked() {
        return List.of(
                Step.of(
                        "ParticipantService.ask",
                        "lerato",
                        () -> requestId = participants.ask(Commands.askTeam(open.caseId(), "REPAIRS"))),
                Step.of("ParticipantService.remind", "lerato", () -> participants.remind(requestId)),
                Step.of("ParticipantService.passed", PROCESS, () -> participants.passed(requestId)),
                Step.of(
                        "ParticipantService.giveDate",
                        "lerato",
                        () -> participants.giveDate(requestId, Commands.anotherDate())),
                new Step(
                        "ParticipantService.supply",
                        "lerato",
                        () -> work.claim(open.task("form:supply-answer")),
                        () -> participants.supply(Commands.answered(open.task("form:supply-answer")))),
                Step.of(
                        "ParticipantService.ask",
                        "lerato",
                        () -> requestId = participants.ask(Commands.askSupplier(open.caseId()))),
                Step.of("ParticipantService.withdraw", "lerato", () -> participants.withdraw(requestId, "It came.")),
                Step.of(
                        "ParticipantService.ask",
                        "lerato",
                        () -> requestId = participants.ask(Commands.askSupplier(open.caseId()))),
                Step.of(
                        "ParticipantService.heard",
                        SUPERVISOR,
                        () -> participants.heard(Commands.answered(open.task("form:hear-from-participant")))));
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

    private List<Step> imported() {
        return List.of(
                Step.of(
                        "ImportService.upload",
                        SUPERVISOR,
                        () -> jobId = reception.receive("nyc311", "a.csv", content())),
                Step.of("ImportService.beginCheck", SUPERVISOR, () -> imports.beginCheck(jobId)),
                Step.of("ImportSteps.finish", SYSTEM, () -> importing.finish(jobId)),
                Step.of("ImportService.beginImport", SUPERVISOR, () -> imports.beginImport(jobId)),
                Step.of("ComplaintImportService.take", SYSTEM, () -> importing.register(jobId, row())));
    }

    private List<Step> byTheProcess() {
        return List.of(
                Step.of("ComplaintService.classify", PROCESS, () -> complaints.classify(open.caseId(), classified())),
                Step.of(
                        "StakeholderService.identify",
                        PROCESS,
                        () -> stakeholders.identify(open.caseId(), concerned())),
                Step.of("PromiseService.remind", PROCESS, () -> promises.remind(promiseId())),
                Step.of("PromiseService.broken", PROCESS, () -> promises.broken(promiseId())));
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
                Step.of("ComplaintService.withdraw", "lerato", () -> complaints.withdraw(open.caseId(), "It came.")),
                Step.of("ClockService.forward", ADMINISTRATOR, () -> demoClock.forward(Duration.ofMillis(1))),
                Step.of("WorkListRepairService.repair", ADMINISTRATOR, () -> repair.repair(Set.of(open.caseId()))),
                Step.of(
                        "ReleaseService.release",
                        "thandi",
                        () -> releases.release(models.shipped(), "The same again.")));
    }

    private Step mending(String door, Consumer<String> mend) {
        return new Step(door, SUPERVISOR, () -> incident = failedSteps.of(open.caseId()), () -> mend.accept(incident));
    }

    private HireStaff hire() {
        return new HireStaff(name, login(), login() + "@example.org", Set.of(Caller.AGENT), Set.of("INTAKE"));
    }

    private String login() {
        return name.substring(name.length() - 12);
    }

    private long hired() {
        return Stream.of(Caller.AGENT)
                .flatMap(role -> directory.withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .staffId();
    }

    private long sipho() {
        return people.staff("sipho").staffId();
    }

    private long promiseId() {
        return people.as("lerato", open::promiseId);
    }

    private static Classified classified() {
        return new Classified(Severity.values()[0], true, "REPAIRS", Priority.values()[0]);
    }

    private static List<NewStakeholder> concerned() {
        return List.of(NewStakeholder.named(StakeholderRole.PURCHASING, "A part is faulty.", "Please look at it."));
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("Unique Key".getBytes(StandardCharsets.UTF_8));
    }

    private ImportedRow row() {
        return new ImportedRow(
                2,
                name,
                Commands.YESTERDAY,
                Optional.empty(),
                "TELEPHONE",
                "Street light out",
                Optional.empty(),
                Optional.empty());
    }
}
