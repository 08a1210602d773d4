package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.StageInCall;
import org.redress.abuse.boundary.TakeAbuseStage;
import org.redress.abuse.domain.AbuseStage;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.conversation.boundary.AbusiveCallService;
import org.redress.correspondence.boundary.CorrespondenceService;
import org.redress.correspondence.boundary.WriteMessage;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.escalation.domain.EscalationReason;
import org.redress.handover.boundary.HandoverService;
import org.redress.participant.boundary.ParticipantService;
import org.redress.recovery.boundary.HeatService;
import org.redress.recovery.domain.HeatStep;
import org.redress.servicelevel.boundary.BeginForceMajeureOfTeam;
import org.redress.servicelevel.boundary.ClockCorrectionQueries;
import org.redress.servicelevel.boundary.ClockCorrectionService;
import org.redress.servicelevel.boundary.ClockMoment;
import org.redress.servicelevel.boundary.CorrectClock;
import org.redress.servicelevel.boundary.EndForceMajeure;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureService;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.visit.boundary.ReportNobodyThere;
import org.redress.visit.boundary.ReportVisit;
import org.redress.visit.boundary.VisitReportService;
import org.redress.visit.boundary.VisitService;
import org.redress.worklist.boundary.WorkListService;

/** Help for an open case: somebody who may do more, a team or a supplier who is asked, somebody who goes there. */
@Dependent
public class HelpWalk {
    private static final String SUPERVISOR = "marlene";
    private static final String PROCESS = "process";
    private static final String REPORT_VISIT = "form:report-visit";

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    @Inject
    CorrespondenceService correspondence;

    @Inject
    HeatService heat;

    @Inject
    EscalationService escalations;

    @Inject
    EscalationQueries calledIn;

    @Inject
    AbuseService abuse;

    @Inject
    AbusiveCallService abusiveCalls;

    @Inject
    HandoverService handovers;

    @Inject
    ParticipantService participants;

    @Inject
    WorkListService work;

    @Inject
    VisitService visits;

    @Inject
    VisitReportService visitReports;

    @Inject
    ForceMajeureService forceMajeure;

    @Inject
    ForceMajeureQueries storms;

    @Inject
    ClockCorrectionService corrections;

    @Inject
    ClockCorrectionQueries moments;

    @Inject
    CaseWalk other;

    private CaseWalk open;
    private long stormId;
    private long correctionId;
    private long handoverId;
    private long escalationId;
    private long visitId;
    private long requestId;
    private long solvedId;

    /** All of it. */
    public List<Step> on(CaseWalk openCase) {
        open = openCase;
        return Stream.of(written(), handled(), abused(), handedOver(), escalated(), asked(), visited(), clocksSet())
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> written() {
        return List.of(Step.of(
                "CorrespondenceService.write",
                "lerato",
                () -> correspondence.write(new WriteMessage(open.caseId(), "", "The part has come.", "", List.of()))));
    }

    private List<Step> handled() {
        return List.of(
                Step.of("HeatService.tick", "lerato", () -> heat.tick(open.caseId(), HeatStep.FOLLOW_UP)),
                Step.of("HeatService.takeBack", "lerato", () -> heat.takeBack(open.caseId(), HeatStep.FOLLOW_UP)));
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

    /** All stages, up to the call back; what it is escalated for is over then. */
    private List<Step> abused() {
        return List.of(
                abused(AbuseStage.STAY_OBJECTIVE),
                abused(AbuseStage.CAUTION),
                abused(AbuseStage.FORMAL_WARNING),
                Step.of(
                        "AbuseService.take",
                        "lerato",
                        () -> abuse.take(Commands.callEnded(
                                open.caseId(), people.staff(SUPERVISOR).staffId()))),
                Step.of("EscalationService.withdraw", "lerato", this::calmed),
                Step.of(
                        "AbusiveCallService.register",
                        "lerato",
                        () -> abusiveCalls.register(
                                Commands.register(), "What was said: Idiots.", Commands.talk(), stagesToTheEnd())),
                Step.of(
                        "AbusiveCallService.registerResolved",
                        "lerato",
                        () -> solvedId = abusiveCalls
                                .registerResolved(Commands.register(), Commands.solved(), "", Commands.talk(), begun())
                                .caseId()),
                Step.of(
                        "AbusiveCallService.reopen",
                        "lerato",
                        () -> abusiveCalls.reopen(
                                new ReopenCase(solvedId, "It hums again."), "", Commands.talk(), stagesToTheEnd())),
                Step.of(
                        "AbusiveCallService.keepSame",
                        "lerato",
                        () -> abusiveCalls.keepSame(Commands.sameMatter(solvedId), "", Commands.talk(), begun())));
    }

    private List<StageInCall> stagesToTheEnd() {
        return Commands.stagesToTheEnd(people.staff(SUPERVISOR).staffId());
    }

    /** The call came to its matter before it had to be ended. */
    private List<StageInCall> begun() {
        return stagesToTheEnd().subList(0, AbuseStage.END_CALL.ordinal());
    }

    private Step abused(AbuseStage stage) {
        return Step.of(
                "AbuseService.take",
                "lerato",
                () -> abuse.take(
                        new TakeAbuseStage(open.caseId(), stage, Optional.of("Her words."), Optional.empty())));
    }

    private void calmed() {
        escalations.withdraw(calledIn.openOf(open.caseId()).orElseThrow().escalationId(), "She has calmed down.");
    }

    /** Given back, taken back, accepted. */
    private List<Step> handedOver() {
        return List.of(
                offered("sipho"),
                Step.of(
                        "HandoverService.giveBack",
                        "sipho",
                        () -> handovers.giveBack(open.task("form:accept-handover"), "No tools.")),
                offered("sipho"),
                Step.of("HandoverService.withdraw", "lerato", () -> handovers.withdraw(handoverId, "It came.")),
                offered(SUPERVISOR),
                Step.of(
                        "HandoverService.accept",
                        SUPERVISOR,
                        () -> handovers.accept(open.task("form:accept-handover"))));
    }

    private Step offered(String receiver) {
        return Step.of(
                "HandoverService.handOver",
                "lerato",
                () -> handoverId = handovers.handOver(Commands.handedOver(
                        open.caseId(), people.staff(receiver).staffId())));
    }

    /** Clocks that stand still for what nobody could prevent, and what was recorded wrong of it. */
    private List<Step> clocksSet() {
        return List.of(
                Step.of(
                        "ForceMajeureService.begin",
                        SUPERVISOR,
                        () -> stormId = forceMajeure.begin(Commands.storm(open.caseId(), cause(), clock.instant()))),
                new Step(
                        "ForceMajeureService.add",
                        SUPERVISOR,
                        () -> other.go(other.opened()),
                        () -> forceMajeure.add(stormId, Set.of(other.caseId()))),
                Step.of(
                        "ForceMajeureService.release",
                        SUPERVISOR,
                        () -> forceMajeure.release(stormId, open.caseId(), over())),
                Step.of(
                        "ForceMajeureService.beginForTeam",
                        SUPERVISOR,
                        () -> stormId = forceMajeure
                                .beginForTeam(new BeginForceMajeureOfTeam(
                                        "INTAKE", cause(), "The storm.", clock.instant(), Optional.empty()))
                                .forceMajeureId()),
                Step.of("ForceMajeureService.end", SUPERVISOR, () -> forceMajeure.end(stormId, over())),
                Step.of(
                        "ClockCorrectionService.correct",
                        SUPERVISOR,
                        () -> correctionId = corrections.correct(wrong())),
                Step.of(
                        "ClockCorrectionService.takeBack",
                        SUPERVISOR,
                        () -> corrections.takeBack(correctionId, "It was right.")));
    }

    private String cause() {
        return storms.causes().get(0);
    }

    private EndForceMajeure over() {
        return new EndForceMajeure(clock.instant(), "The road is open.");
    }

    /** She had complained a minute earlier. */
    private CorrectClock wrong() {
        ClockMoment first = moments.movedBy(open.caseId()).get(0);
        return new CorrectClock(
                open.caseId(), first.number(), Optional.of(first.at().minusSeconds(60)), "The recording says so.");
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

    private long sipho() {
        return people.staff("sipho").staffId();
    }
}
