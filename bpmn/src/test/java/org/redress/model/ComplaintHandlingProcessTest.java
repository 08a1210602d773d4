package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.ACCEPT_RESPONSIBILITY;
import static org.redress.model.ComplaintTask.AGREE_PLAN;
import static org.redress.model.ComplaintTask.AGREE_RESTATEMENT;
import static org.redress.model.ComplaintTask.ANSWER_ENQUIRY;
import static org.redress.model.ComplaintTask.APPLY_SOLUTION;
import static org.redress.model.ComplaintTask.ARRANGE_SUPPORT;
import static org.redress.model.ComplaintTask.ASSESS_COMPLAINT;
import static org.redress.model.ComplaintTask.CLOSE_COMPLAINT;
import static org.redress.model.ComplaintTask.COMPLETE_RECORD;
import static org.redress.model.ComplaintTask.CONFIRM_SATISFACTION;
import static org.redress.model.ComplaintTask.CONTACT_STAKEHOLDERS;
import static org.redress.model.ComplaintTask.INFORM_CUSTOMER;
import static org.redress.model.ComplaintTask.KEEP_INFORMED;
import static org.redress.model.ComplaintTask.MAKE_COMMITMENT;
import static org.redress.model.ComplaintTask.PROPOSE_SOLUTION;
import static org.redress.model.ComplaintTask.REPORT_TO_STAKEHOLDERS;
import static org.redress.model.ComplaintTask.REPORT_VISIT;
import static org.redress.model.ComplaintTask.SETTLE_ESCALATION;
import static org.redress.model.ComplaintTask.TAKE_ON_ESCALATION;
import static org.redress.model.ComplaintTask.THANK_CUSTOMER;
import static org.redress.model.ComplaintVariable.ESCALATION_ID;
import static org.redress.model.ComplaintVariable.ESCALATION_REASON;
import static org.redress.model.ComplaintVariable.ESTIMATE_DUE_AT;
import static org.redress.model.ComplaintVariable.INFORMER;
import static org.redress.model.ComplaintVariable.LOOK_DUE_AT;
import static org.redress.model.ComplaintVariable.NEWS_DUE_AT;
import static org.redress.model.ComplaintVariable.NEWS_STATE;
import static org.redress.model.ComplaintVariable.PLAN_AGREED;
import static org.redress.model.ComplaintVariable.VISITOR;
import static org.redress.model.ComplaintVariable.VISIT_DUE_AT;
import static org.redress.model.ComplaintVariable.VISIT_HELD;
import static org.redress.model.ComplaintVariable.VISIT_ID;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: R-091 and the twelve steps. */
class ComplaintHandlingProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.COMPLAINT_HANDLING);

    private static final List<ComplaintTask> HAPPY_PATH = List.of(
            ASSESS_COMPLAINT,
            AGREE_RESTATEMENT,
            ACCEPT_RESPONSIBILITY,
            COMPLETE_RECORD,
            AGREE_PLAN,
            MAKE_COMMITMENT,
            ARRANGE_SUPPORT,
            PROPOSE_SOLUTION,
            CONTACT_STAKEHOLDERS,
            APPLY_SOLUTION,
            REPORT_TO_STAKEHOLDERS,
            INFORM_CUSTOMER,
            CONFIRM_SATISFACTION,
            CLOSE_COMPLAINT);

    private static final Date INTERVAL_ENDS = Date.from(Instant.parse("2026-03-09T08:00:00Z"));
    private static final Date NEXT_LOOK = Date.from(Instant.parse("2026-03-10T08:00:00Z"));

    private static Facts answersTo(ComplaintTask task) {
        return switch (task) {
            case ASSESS_COMPLAINT -> Facts.of(ComplaintVariable.NATURE, "DELAY");
            case AGREE_RESTATEMENT -> Facts.of(ComplaintVariable.RESTATEMENT_AGREED, true);
            case ACCEPT_RESPONSIBILITY -> Facts.of(ComplaintVariable.RESPONSIBILITY_ACCEPTED, true);
            case AGREE_PLAN -> Facts.of(ComplaintVariable.PLAN_AGREED, true);
            case PROPOSE_SOLUTION ->
                Facts.of(ComplaintVariable.REMEDY, "APOLOGY").with(ComplaintVariable.PROPOSER_ROLE, "AGENT");
            case APPLY_SOLUTION -> Facts.of(ComplaintVariable.SOLUTION_WORKED, true);
            case CONFIRM_SATISFACTION -> Facts.of(ComplaintVariable.SOLVED, true);
            case CLOSE_COMPLAINT -> Facts.of(ComplaintVariable.CLOSED, true);
            default -> Facts.none();
        };
    }

    private static RunningCase walk(RunningCase run, ComplaintTask from, ComplaintTask until) {
        HAPPY_PATH
                .subList(HAPPY_PATH.indexOf(from), HAPPY_PATH.indexOf(until))
                .forEach(task -> run.complete(task, answersTo(task)));
        return run;
    }

    private static RunningCase waitingAt(ComplaintTask task) {
        return waitingAt(task, Facts.atTheStart());
    }

    private static RunningCase waitingAt(ComplaintTask task, Facts known) {
        return walk(MODEL.start(known), ASSESS_COMPLAINT, task).isWaitingAt(task);
    }

    @Test
    void leadsAComplaintThroughTheFivePhasesToItsClosure() {
        RunningCase run = waitingAt(CLOSE_COMPLAINT).complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT));

        run.hasEndedAt("EndEvent_CaseClosed");
        assertThat(run.variable(ComplaintVariable.SEVERITY)).isEqualTo("LOW");
    }

    @Test
    void theFirstStepIsOpenAsSoonAsTheComplaintIsRegistered() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        run.isWaitingAt(ASSESS_COMPLAINT);
        assertThat(run.processesRunning())
                .containsExactlyInAnyOrder("ComplaintHandlingProcess", "IdentificationProcess");
    }

    /** Source: R-088. */
    @Test
    void eachDayThatPassesItIsLookedWhetherTheCustomerMustHearUntilTheCaseIsClosed() {
        int before = MODEL.callsOf(ComplaintDelegate.LOOK_AT_NEWS).size();
        RunningCase run = waitingAt(AGREE_PLAN, news("NOT_YET"))
                .fireTimer("StartEvent_DayPassed")
                .fireTimer("TimerEvent_NextDay");

        assertThat(MODEL.callsOf(ComplaintDelegate.LOOK_AT_NEWS)).hasSize(before + 2);
        assertThat(run.timer("TimerEvent_NextDay").getDuedate()).isEqualTo(NEXT_LOOK);
        walk(run.isWaitingAt(AGREE_PLAN), AGREE_PLAN, CLOSE_COMPLAINT)
                .complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT));
        run.hasEndedAt("EndEvent_CaseClosed");
    }

    /** Source. */
    @Test
    void whomSheKnowsKeepsTheCustomerInformedBeforeTheIntervalEnds() {
        RunningCase run = toBeInformed();

        assertThat(run.openBeside(KEEP_INFORMED).getAssignee()).isEqualTo("78");
        assertThat(run.openBeside(KEEP_INFORMED).getDueDate()).isEqualTo(INTERVAL_ENDS);
        assertThat(run.timer("BoundaryEvent_IntervalPassed").getDuedate()).isEqualTo(INTERVAL_ENDS);
        run.know(Facts.of(NEWS_STATE, "NOT_YET")).completeBeside(KEEP_INFORMED, Facts.none());

        run.isWaitingAt(AGREE_PLAN);
        assertThat(run.timer("TimerEvent_NextDay").getDuedate()).isEqualTo(NEXT_LOOK);
    }

    /** Source: R-088. */
    @Test
    void whoeverHearsOtherwiseNeedNotBeToldAgain() {
        int letters = MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS).size();
        RunningCase run = toBeInformed().know(Facts.of(NEWS_STATE, "NOT_YET"));

        run.correlate(ComplaintMessage.CUSTOMER_HEARD, Facts.none()).isWaitingAt(AGREE_PLAN);

        assertThat(MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS)).hasSize(letters);
        assertThat(run.timer("TimerEvent_NextDay").getDuedate()).isEqualTo(NEXT_LOOK);
    }

    /** Source: R-088. */
    @Test
    void whereNobodyToldHerTheLetterGoesAndItIsLookedOn() {
        int letters = MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS).size();
        RunningCase run =
                toBeInformed().fireTimer("BoundaryEvent_IntervalPassed").isWaitingAt(AGREE_PLAN);

        assertThat(MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS)).hasSize(letters + 1);
        run.fireTimer("TimerEvent_NextDay");
        assertThat(run.openBeside(KEEP_INFORMED)).isNotNull();
    }

    /** Nobody could be asked in time: as when the server stood still. Source: R-088. */
    @Test
    void whereTheTimeHasPassedAlreadyTheLetterGoesAtOnce() {
        int letters = MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS).size();

        waitingAt(AGREE_PLAN, news("OVERDUE")).fireTimer("StartEvent_DayPassed").isWaitingAt(AGREE_PLAN);

        assertThat(MODEL.callsOf(ComplaintDelegate.TELL_PROGRESS)).hasSize(letters + 1);
    }

    @Test
    void whereNobodyIsThereItIsForTheAgents() {
        RunningCase run =
                waitingAt(AGREE_PLAN, news("SOON").with(INFORMER, null)).fireTimer("StartEvent_DayPassed");

        assertThat(run.openBeside(KEEP_INFORMED).getAssignee()).isNull();
        assertThat(run.candidateGroupsOfBeside(KEEP_INFORMED)).containsExactly("agent");
    }

    @Test
    void keepingHerInformedEndsWithTheCase() {
        RunningCase run = waitingAt(CLOSE_COMPLAINT, news("SOON")).fireTimer("StartEvent_DayPassed");

        run.completeBeside(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT)).hasEndedAt("EndEvent_CaseClosed");
        toBeInformed()
                .correlate(ComplaintMessage.COMPLAINT_WITHDRAWN, Facts.none())
                .hasEndedAt("EndEvent_ComplaintWithdrawn");
    }

    private static RunningCase toBeInformed() {
        return waitingAt(AGREE_PLAN, news("SOON")).fireTimer("StartEvent_DayPassed");
    }

    private static Facts news(String state) {
        return Facts.atTheStart()
                .with(NEWS_STATE, state)
                .with(NEWS_DUE_AT, INTERVAL_ENDS)
                .with(LOOK_DUE_AT, NEXT_LOOK)
                .with(INFORMER, "78");
    }

    /** Source: R-003. */
    @Test
    void whatIsNoComplaintTakesTheShortPathAtOnce() {
        MODEL.start(Facts.atTheStart().with(ComplaintVariable.CONTACT_KIND, "ENQUIRY"))
                .complete(ANSWER_ENQUIRY)
                .hasEndedAt("EndEvent_CaseClosed");
    }

    /** Source: R-003. */
    @Test
    void whatTurnsOutToBeNoComplaintTakesTheShortPath() {
        MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, Facts.of(ComplaintVariable.CONTACT_KIND, "COMPLIMENT"))
                .complete(THANK_CUSTOMER)
                .hasEndedAt("EndEvent_CaseClosed");
    }

    /** Source: R-007. */
    @Test
    void whatIsResolvedAtFirstContactIsClosedAtOnce() {
        MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, Facts.of(ComplaintVariable.RESOLVED_AT_FIRST_CONTACT, true))
                .hasEndedAt("EndEvent_CaseClosed");
    }

    /** Source: R-091. */
    @Test
    void whatWasIdentifiedBeforeGoesOnWithCommitment() {
        RunningCase run = MODEL.start(Facts.atTheStart()
                        .with(ComplaintVariable.RUN_NUMBER, 2L)
                        .with(ComplaintVariable.IDENTIFIED, true))
                .isWaitingAt(AGREE_PLAN);

        walk(run, AGREE_PLAN, CLOSE_COMPLAINT)
                .complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT))
                .hasEndedAt("EndEvent_CaseClosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENQUIRY", "REQUEST", "COMPLIMENT"})
    void aCustomerMayWithdrawOnTheShortPath(String kind) {
        MODEL.start(Facts.atTheStart().with(ComplaintVariable.CONTACT_KIND, kind))
                .correlate(ComplaintMessage.COMPLAINT_WITHDRAWN, Facts.none())
                .hasEndedAt("EndEvent_ComplaintWithdrawn");
    }

    /** Source. */
    @Test
    void whatIsNotSolvedIsFollowedByTheAlternativeThatStandsReady() {
        waitingAt(CONFIRM_SATISFACTION)
                .complete(
                        CONFIRM_SATISFACTION,
                        Facts.of(ComplaintVariable.SOLVED, false).with(ComplaintVariable.ALTERNATIVE_READY, true))
                .isWaitingAt(CONTACT_STAKEHOLDERS);
        assertThat(MODEL.callsOf(ComplaintDelegate.TAKE_ALTERNATIVE)).isNotEmpty();
    }

    @Test
    void whatIsSolvedNeedsNoAlternative() {
        RunningCase run = waitingAt(CONFIRM_SATISFACTION)
                .complete(
                        CONFIRM_SATISFACTION,
                        Facts.of(ComplaintVariable.SOLVED, true).with(ComplaintVariable.ALTERNATIVE_READY, true));

        run.complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT)).hasEndedAt("EndEvent_CaseClosed");
    }

    /** Source: R-090. */
    @Test
    void whoeverDoesNotAnswerIsNoReasonToBeginAnew() {
        waitingAt(CONFIRM_SATISFACTION)
                .fireTimer("BoundaryEvent_CustomerSilent")
                .complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT))
                .hasEndedAt("EndEvent_CaseClosed");
    }

    @Test
    void whatIsNotSolvedIsCommittedToAnew() {
        RunningCase run = waitingAt(CONFIRM_SATISFACTION)
                .complete(CONFIRM_SATISFACTION, Facts.of(ComplaintVariable.SOLVED, false))
                .isWaitingAt(AGREE_PLAN);

        walk(run, AGREE_PLAN, CLOSE_COMPLAINT).complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT));
        run.hasEndedAt("EndEvent_CaseClosed");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESS_COMPLAINT", "AGREE_PLAN", "APPLY_SOLUTION", "INFORM_CUSTOMER", "CLOSE_COMPLAINT"})
    void aCustomerMayWithdrawInEveryPhase(ComplaintTask task) {
        RunningCase run = waitingAt(task);
        int before = MODEL.callsOf(ComplaintDelegate.RECORD_WITHDRAWAL).size();

        run.correlate(ComplaintMessage.COMPLAINT_WITHDRAWN, Facts.none());

        run.hasEndedAt("EndEvent_ComplaintWithdrawn");
        assertThat(MODEL.callsOf(ComplaintDelegate.RECORD_WITHDRAWAL)).hasSize(before + 1);
    }

    /** Source: R-060. */
    @ParameterizedTest
    @EnumSource(names = {"ASSESS_COMPLAINT", "AGREE_PLAN", "APPLY_SOLUTION", "INFORM_CUSTOMER", "CLOSE_COMPLAINT"})
    void aCaseIsEscalatedFromEveryPhaseAndGoesOnMeanwhile(ComplaintTask task) {
        RunningCase run = escalated(waitingAt(task));

        walk(
                        run.completeBeside(TAKE_ON_ESCALATION, Facts.of(ESTIMATE_DUE_AT, new Date(0)))
                                .completeBeside(SETTLE_ESCALATION, Facts.none())
                                .isWaitingAt(task),
                        task,
                        CLOSE_COMPLAINT)
                .complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT));

        run.hasEndedAt("EndEvent_EscalationOver", "EndEvent_CaseClosed");
    }

    @Test
    void whatEscalatesACaseDoesNotReachItsMainLine() {
        RunningCase run = escalated(waitingAt(AGREE_PLAN))
                .completeBeside(TAKE_ON_ESCALATION, Facts.of(PLAN_AGREED, true).with(ESTIMATE_DUE_AT, new Date(0)))
                .completeBeside(SETTLE_ESCALATION, Facts.none());

        run.complete(AGREE_PLAN).isWaitingAt(AGREE_PLAN);
    }

    @Test
    void aCaseMayBeEscalatedOnceMore() {
        RunningCase run =
                escalated(waitingAt(AGREE_PLAN)).correlate(ComplaintMessage.ESCALATION_WITHDRAWN, Facts.none());

        escalated(run.isWaitingAt(AGREE_PLAN));

        assertThat(run.openBeside(TAKE_ON_ESCALATION)).isNotNull();
    }

    @Test
    void aCustomerWhoWithdrawsEndsTheEscalationToo() {
        escalated(waitingAt(AGREE_PLAN))
                .correlate(ComplaintMessage.COMPLAINT_WITHDRAWN, Facts.none())
                .hasEndedAt("EndEvent_ComplaintWithdrawn");
    }

    private static RunningCase escalated(RunningCase run) {
        return run.correlate(
                ComplaintMessage.CASE_ESCALATED, Facts.of(ESCALATION_ID, 5L).with(ESCALATION_REASON, "NO_SOLUTION"));
    }

    /** Source: R-012. */
    @ParameterizedTest
    @EnumSource(names = {"ASSESS_COMPLAINT", "AGREE_PLAN", "APPLY_SOLUTION", "INFORM_CUSTOMER", "CLOSE_COMPLAINT"})
    void aVisitIsArrangedInEveryPhaseAndTheCaseGoesOnMeanwhile(ComplaintTask task) {
        RunningCase run = visited(waitingAt(task));

        walk(run.completeBeside(REPORT_VISIT, Facts.of(VISIT_HELD, true)).isWaitingAt(task), task, CLOSE_COMPLAINT)
                .complete(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT));

        run.hasEndedAt("EndEvent_VisitOver", "EndEvent_CaseClosed");
    }

    @Test
    void aVisitEndsWithItsCase() {
        visited(waitingAt(CLOSE_COMPLAINT))
                .completeBeside(CLOSE_COMPLAINT, answersTo(CLOSE_COMPLAINT))
                .hasEndedAt("EndEvent_CaseClosed");
    }

    private static RunningCase visited(RunningCase run) {
        return run.correlate(
                ComplaintMessage.VISIT_ARRANGED,
                Facts.of(VISIT_ID, 5L).with(VISITOR, "77").with(VISIT_DUE_AT, new Date(0)));
    }

    @Test
    void everyTaskStandsInThePhaseItsNameSays() {
        Map<ComplaintPhase, Integer> steps = new EnumMap<>(ComplaintPhase.class);
        HAPPY_PATH.forEach(task -> steps.merge(task.phase().orElseThrow(), 1, Integer::sum));

        assertThat(steps).containsOnlyKeys(ComplaintPhase.values()).containsEntry(ComplaintPhase.CLOSURE, 2);
    }

    @Test
    void aRunningCaseKeepsTheModelsItBeganWith() {
        RunningCase begunBefore = MODEL.start(Facts.atTheStart());
        String release = releaseWithAnotherClosure(MODEL.engine().engine());

        RunningCase begunAfter = MODEL.start(Facts.atTheStart());

        walk(begunBefore, ASSESS_COMPLAINT, CONFIRM_SATISFACTION);
        walk(begunAfter, ASSESS_COMPLAINT, CONFIRM_SATISFACTION);
        assertThat(begunBefore.open(CONFIRM_SATISFACTION).getName()).isEqualTo("Ask whether it is solved");
        assertThat(begunAfter.open(CONFIRM_SATISFACTION).getName()).isEqualTo("Ask once more");
        MODEL.engine().engine().getRepositoryService().deleteDeployment(release, true);
    }

    private static String releaseWithAnotherClosure(ProcessEngine engine) {
        DeploymentBuilder release = engine.getRepositoryService().createDeployment();
        Models.resources()
                .forEach(resource -> release.addString(
                        resource, Models.text(resource).replace("Ask whether it is solved", "Ask once more")));
        return release.deploy().getId();
    }
}
