package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.APPLY_SOLUTION;
import static org.redress.model.ComplaintTask.APPROVE_SOLUTION;
import static org.redress.model.ComplaintTask.APPROVE_SOLUTION_SECOND;
import static org.redress.model.ComplaintTask.CONTACT_STAKEHOLDERS;
import static org.redress.model.ComplaintTask.PROPOSE_SOLUTION;
import static org.redress.model.ComplaintVariable.ALTERNATIVE_READY;
import static org.redress.model.ComplaintVariable.AMOUNT_CENTS;
import static org.redress.model.ComplaintVariable.APPROVAL;
import static org.redress.model.ComplaintVariable.AUTHORITY;
import static org.redress.model.ComplaintVariable.PROPOSER_ROLE;
import static org.redress.model.ComplaintVariable.REMEDY;
import static org.redress.model.ComplaintVariable.SECOND_APPROVAL;
import static org.redress.model.ComplaintVariable.SECOND_APPROVER_ROLE;
import static org.redress.model.ComplaintVariable.SOLUTION_WORKED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source. */
class SolutionProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.SOLUTION);

    private static Facts proposal(String remedy, long amountCents) {
        return Facts.of(REMEDY, remedy)
                .with(AMOUNT_CENTS, amountCents)
                .with(PROPOSER_ROLE, "AGENT")
                .with(APPROVAL, null);
    }

    private static RunningCase aboveTheLimit() {
        return MODEL.start(Facts.atTheStart()).complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 150_001));
    }

    @Test
    void withinTheLimitNobodyIsAsked() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 150_000))
                .isWaitingAt(CONTACT_STAKEHOLDERS)
                .complete(CONTACT_STAKEHOLDERS)
                .isWaitingAt(APPLY_SOLUTION)
                .complete(APPLY_SOLUTION, Facts.of(SOLUTION_WORKED, true));

        run.hasEndedAt("EndEvent_AuthorityRecorded", "EndEvent_SolutionApplied");
        assertThat(run.variable(AUTHORITY)).isEqualTo("ALLOWED");
        assertThat(MODEL.callsOf(ComplaintDelegate.RECORD_AUTHORITY)).contains("Task_RecordAuthority");
    }

    @Test
    void aboveTheLimitOfAnAgentASupervisorIsAsked() {
        RunningCase run = aboveTheLimit();

        assertThat(run.candidateGroupsOf(APPROVE_SOLUTION)).containsExactly("supervisor");
        assertThat(run.open(APPROVE_SOLUTION).getAssignee()).isNull();
    }

    @Test
    void aboveTheLimitOfASupervisorAManagerIsAsked() {
        RunningCase run = MODEL.start(Facts.atTheStart()).complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 500_001));

        assertThat(run.candidateGroupsOf(APPROVE_SOLUTION)).containsExactly("manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "CHANGED"})
    void anApprovedSolutionIsCarriedOut(String approval) {
        RunningCase run = aboveTheLimit().complete(APPROVE_SOLUTION, Facts.of(APPROVAL, approval));

        run.isWaitingAt(CONTACT_STAKEHOLDERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "RETURNED"})
    void aRefusedOrReturnedSolutionIsProposedAnew(String approval) {
        RunningCase run = aboveTheLimit().complete(APPROVE_SOLUTION, Facts.of(APPROVAL, approval));

        run.isWaitingAt(PROPOSE_SOLUTION);
    }

    private static RunningCase approvedFirst() {
        return MODEL.start(Facts.atTheStart())
                .complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 2_000_001))
                .complete(APPROVE_SOLUTION, Facts.of(APPROVAL, "APPROVED"));
    }

    @Test
    void whatIsLargeIsLookedAtByASupervisorAndDecidedByAManager() {
        RunningCase run =
                MODEL.start(Facts.atTheStart()).complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 2_000_001));

        assertThat(run.candidateGroupsOf(APPROVE_SOLUTION)).containsExactly("supervisor");
        run.complete(APPROVE_SOLUTION, Facts.of(APPROVAL, "APPROVED")).isWaitingAt(APPROVE_SOLUTION_SECOND);
        assertThat(run.candidateGroupsOf(APPROVE_SOLUTION_SECOND)).containsExactly("manager");
        assertThat(run.open(APPROVE_SOLUTION_SECOND).getAssignee()).isNull();
    }

    @Test
    void oneApprovalIsEnoughForWhatIsNotLarge() {
        RunningCase run = aboveTheLimit().complete(APPROVE_SOLUTION, Facts.of(APPROVAL, "APPROVED"));

        assertThat(run.variable(SECOND_APPROVER_ROLE)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "CHANGED"})
    void whatBothApprovedIsCarriedOut(String approval) {
        approvedFirst()
                .complete(APPROVE_SOLUTION_SECOND, Facts.of(SECOND_APPROVAL, approval))
                .isWaitingAt(CONTACT_STAKEHOLDERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "RETURNED"})
    void whatTheSecondDoesNotApproveIsProposedAnew(String approval) {
        approvedFirst()
                .complete(APPROVE_SOLUTION_SECOND, Facts.of(SECOND_APPROVAL, approval))
                .isWaitingAt(PROPOSE_SOLUTION);
    }

    @Test
    void theFirstApprovalNeverStandsForTheSecond() {
        approvedFirst().complete(APPROVE_SOLUTION_SECOND).isWaitingAt(PROPOSE_SOLUTION);
    }

    @Test
    void whatPolicyDoesNotAllowNeverPassesUnseen() {
        RunningCase run = MODEL.start(Facts.atTheStart()).complete(PROPOSE_SOLUTION, proposal("VOUCHER", 200_001));

        assertThat(run.candidateGroupsOf(APPROVE_SOLUTION)).containsExactly("manager");
        assertThat(run.variable(AUTHORITY)).isEqualTo("NOT_POLICY");
    }

    /** Source: R-079. */
    @Test
    void whatDoesNotWorkIsFollowedByTheAlternativeThatStandsReadyAndCheckedLikeAnyProposal() {
        RunningCase run = applied(true).complete(APPLY_SOLUTION, Facts.of(SOLUTION_WORKED, false));

        run.isWaitingAt(CONTACT_STAKEHOLDERS);
        assertThat(MODEL.callsOf(ComplaintDelegate.TAKE_ALTERNATIVE)).contains("Task_TakeAlternative");
    }

    @Test
    void withoutAnAlternativeItIsProposedAnew() {
        applied(false)
                .complete(APPLY_SOLUTION, Facts.of(SOLUTION_WORKED, false))
                .isWaitingAt(PROPOSE_SOLUTION);
    }

    @Test
    void nobodySaysThatItWorkedByLeavingItOut() {
        applied(false).complete(APPLY_SOLUTION).isWaitingAt(PROPOSE_SOLUTION);
    }

    @Test
    void anAlternativeThatStandsReadyAtTheStartIsTakenAtOnce() {
        MODEL.start(Facts.atTheStart()
                        .with(ALTERNATIVE_READY, true)
                        .with(REMEDY, "REPLACEMENT")
                        .with(AMOUNT_CENTS, 150_001L)
                        .with(PROPOSER_ROLE, "AGENT"))
                .isWaitingAt(APPROVE_SOLUTION);
    }

    private static RunningCase applied(boolean alternativeReady) {
        return MODEL.start(Facts.atTheStart())
                .complete(PROPOSE_SOLUTION, proposal("REPLACEMENT", 150_000).with(ALTERNATIVE_READY, alternativeReady))
                .complete(CONTACT_STAKEHOLDERS)
                .isWaitingAt(APPLY_SOLUTION);
    }
}
