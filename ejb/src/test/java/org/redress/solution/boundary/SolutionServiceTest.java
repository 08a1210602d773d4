package org.redress.solution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.DeskAuthorities;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.Money;
import org.redress.solution.domain.AboveYourLimit;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;
import org.redress.solution.domain.Approval;
import org.redress.solution.domain.ChangeNeedsTwo;
import org.redress.solution.domain.Contacted;
import org.redress.solution.domain.DecidedBefore;
import org.redress.solution.domain.DoneInTheFuture;
import org.redress.solution.domain.NobodyContacted;
import org.redress.solution.domain.NotAuthorised;
import org.redress.solution.domain.NotYoursToDecide;
import org.redress.solution.domain.OwnProposal;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.ProposedByTheAbsent;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionState;
import org.redress.testing.Desk;
import org.redress.testing.Loans;
import org.redress.testing.SeenCases;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** an agent proposes, a supervisor decides, the agent applies. */
class SolutionServiceTest {
    private static final long SUPERVISOR = 20;
    private static final StaffActor MANAGER = new StaffActor(30, Set.of(Caller.MANAGER), Set.of());

    private final Desk desk = new Desk();
    private final InMemorySolutions solutions = new InMemorySolutions();
    private final RecordingSolutionWorkflow engine = new RecordingSolutionWorkflow();
    private final SolutionService service = new SolutionService();
    private final ApprovalService approvals = new ApprovalService();
    private final Loans loans = new Loans();

    @BeforeEach
    void wire() {
        CurrentSolution current = new CurrentSolution();
        current.solutions = solutions;
        service.workItems = desk.workItems;
        service.solutions = current;
        service.authorities = DeskAuthorities.of(desk);
        service.nextHear = new NextHearOfAlternative();
        service.nextHear.alternatives = new NoneReady();
        service.nextHear.actor = desk.actor;
        service.workflow = engine;
        service.history = desk.history;
        service.actor = desk.actor;
        service.currency = Currency.getInstance("ZAR");
        service.clock = desk.clock;
        approvals.workItems = desk.workItems;
        approvals.solutions = current;
        approvals.rights = new RightToDecide();
        approvals.rights.authorities = service.authorities;
        approvals.rights.lent = loans;
        approvals.rights.actor = desk.actor;
        approvals.workflow = engine;
        approvals.history = desk.history;
        approvals.actor = desk.actor;
        approvals.currency = service.currency;
        approvals.clock = desk.clock;
    }

    @Test
    void proposesWithTheRoleWhoseLimitCounts() {
        service.propose("t1", proposal(Remedy.REPLACEMENT, "3870"));

        assertThat(engine.told).containsExactly("t1 proposed REPLACEMENT 387000 by AGENT");
        assertThat(latest().proposal().authority().verdict()).isEqualTo(AuthorityVerdict.NEEDS_APPROVAL);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.SOLUTION_PROPOSED);
    }

    @Test
    void refusesWhatPolicyForbidsBeforeAnythingIsStored() {
        assertThatThrownBy(() -> service.propose("t1", proposal(Remedy.VOUCHER, "2500")))
                .isInstanceOf(ProposalNotPolicy.class);
        assertThat(solutions.all).isEmpty();
        assertThat(engine.told).isEmpty();
    }

    @Test
    void goesAheadWithoutApprovalWithinTheLimit() {
        service.propose("t1", proposal(Remedy.REPAIR, "1240"));
        service.recordAuthority(Desk.CASE, AuthorityVerdict.ALLOWED, Optional.empty(), Optional.empty());

        assertThat(latest().state()).isEqualTo(SolutionState.AUTHORISED);
        assertThat(desk.eventKinds()).doesNotContain(CaseEventKind.APPROVAL_REQUESTED);
    }

    @Test
    void letsASupervisorApprove() {
        awaitApproval("3870");

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "");

        assertThat(latest().state()).isEqualTo(SolutionState.AUTHORISED);
        assertThat(engine.told).last().isEqualTo("t2 APPROVED REPLACEMENT 387000");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.APPROVAL_REQUESTED, CaseEventKind.SOLUTION_APPROVED);
    }

    @Test
    void appliesWhatTheSupervisorChangedItTo() {
        awaitApproval("3870");

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approveChanged("t2", proposal(Remedy.REPAIR, "1240"), "A new board will do");

        assertThat(latest().proposal().remediation().amount()).isEqualTo(Money.of("1240", "ZAR"));
        assertThat(latest().proposal().proposed().amount()).isEqualTo(Money.of("3870", "ZAR"));
        assertThat(engine.told).last().isEqualTo("t2 CHANGED REPAIR 124000");
    }

    @Test
    void asksForAnotherProposalAfterARefusal() {
        awaitApproval("3870");

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.refuse("t2", "Repair comes first");
        desk.actAs(Desk.ME, Caller.AGENT);
        service.propose("t3", proposal(Remedy.REPAIR, "1240"));

        assertThat(latest().proposals()).hasSize(2);
        assertThat(latest().state()).isEqualTo(SolutionState.PROPOSED);
        assertThat(engine.told).contains("t2 REFUSED REPLACEMENT 387000");
    }

    @Test
    void takesAQuestionBackToTheProposer() {
        awaitApproval("3870");

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.returnWithQuestion("t2", "Is the other model from the same batch?");

        assertThat(latest().state()).isEqualTo(SolutionState.SENT_BACK);
        assertThat(latest().proposal().approval()).hasValueSatisfying(approval -> assertThat(approval.reason())
                .contains("Is the other model from the same batch?"));
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.SOLUTION_RETURNED);
    }

    @Test
    void letsNobodyApproveTheirOwnProposal() {
        desk.actAs(SUPERVISOR, Caller.AGENT, Caller.SUPERVISOR);
        service.propose("t1", proposal(Remedy.REPLACEMENT, "7000"));
        service.recordAuthority(
                Desk.CASE, AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.MANAGER), Optional.empty());

        assertThatThrownBy(() -> approvals.approve("t2", "")).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> approvals.refuse("t2", "Mine")).isInstanceOf(OwnProposal.class);
    }

    @Test
    void whatTwoApproveGoesAheadWhenBothHave() {
        awaitTwo();

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "Looks right to me");

        assertThat(latest().state()).isEqualTo(SolutionState.AWAITING_SECOND);
        assertThat(engine.told).last().isEqualTo("t2 APPROVED REPLACEMENT 2500000");
        assertThat(desk.eventKinds())
                .endsWith(CaseEventKind.SOLUTION_APPROVED_FIRST)
                .doesNotContain(CaseEventKind.SOLUTION_APPROVED);

        desk.actAs(30, Caller.MANAGER);
        approvals.approve("t3", "");

        assertThat(latest().state()).isEqualTo(SolutionState.AUTHORISED);
        assertThat(latest().proposal().approvals())
                .extracting(Approval::stage, Approval::decidedBy)
                .containsExactly(tuple(1, SUPERVISOR), tuple(2, 30L));
        assertThat(engine.told).last().isEqualTo("t3 APPROVED REPLACEMENT 2500000 second");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.SOLUTION_APPROVED);
    }

    @Test
    void whoeverDecidedFirstNeverDecidesSecond() {
        awaitTwo();
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR, Caller.MANAGER);
        approvals.approve("t2", "");

        assertThatThrownBy(() -> approvals.approve("t3", "")).isInstanceOf(DecidedBefore.class);
        assertThatThrownBy(() -> approvals.approveChanged("t3", proposal(Remedy.REPAIR, "100"), "Less"))
                .isInstanceOf(DecidedBefore.class);
        assertThatThrownBy(() -> approvals.refuse("t3", "Not after all")).isInstanceOf(DecidedBefore.class);
        assertThatThrownBy(() -> approvals.returnWithQuestion("t3", "Why?")).isInstanceOf(DecidedBefore.class);

        desk.actAs(Desk.ME, Caller.AGENT, Caller.MANAGER);
        assertThatThrownBy(() -> approvals.approve("t3", "")).isInstanceOf(OwnProposal.class);
        assertThat(latest().state()).isEqualTo(SolutionState.AWAITING_SECOND);
    }

    @Test
    void whatTheFirstChangedIsWhatTheSecondDecidesAboutAndWhatIsDone() {
        awaitTwo();
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approveChanged("t2", proposal(Remedy.REPLACEMENT, "21000"), "Without the stand");

        desk.actAs(30, Caller.MANAGER);
        approvals.approve("t3", "");

        assertThat(latest().proposal().remediation().amount()).isEqualTo(Money.of("21000", "ZAR"));
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.SOLUTION_CHANGED_FIRST, CaseEventKind.SOLUTION_APPROVED);
        assertThat(SolutionDetails.of(latest())
                        .latestProposal()
                        .orElseThrow()
                        .asDecided()
                        .amount())
                .isEqualTo(Money.of("21000", "ZAR"));
    }

    @Test
    void eitherOfTwoSendsItBackAndTheNextProposalBeginsAnew() {
        awaitTwo();
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "");
        desk.actAs(30, Caller.MANAGER);
        approvals.refuse("t3", "A repair does it");

        assertThat(latest().state()).isEqualTo(SolutionState.SENT_BACK);
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.SOLUTION_REFUSED);

        awaitTwo();
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.refuse("t5", "The same again");
        assertThat(latest().state()).isEqualTo(SolutionState.SENT_BACK);
    }

    /** A model that leaves the second approval out does not get past it. */
    @Test
    void nobodyActsOnWhatASecondHasStillToApprove() {
        awaitTwo();
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "");

        assertThatThrownBy(() -> service.contactStakeholders("t3", new ContactStakeholders(List.of(), "Nobody acts")))
                .isInstanceOf(NotAuthorised.class);
    }

    @Test
    void nobodyChangesAloneWhatTwoApprove() {
        awaitApproval("3870");

        desk.actAs(30, Caller.MANAGER);
        assertThatThrownBy(() -> approvals.approveChanged("t2", proposal(Remedy.REPLACEMENT, "20000.01"), "More"))
                .isInstanceOf(ChangeNeedsTwo.class);
        approvals.approveChanged("t2", proposal(Remedy.REPLACEMENT, "20000"), "More");
        assertThat(latest().state()).isEqualTo(SolutionState.AUTHORISED);
    }

    @Test
    void anApprovalIsDecidedByTheTaskOfTheDecisionAndByNoOther() {
        SolutionQueries queries = new SolutionQueries();
        queries.solutions = solutions;
        queries.access = new SeenCases();
        awaitTwo();
        assertThat(queries.isDecidedBy(Desk.CASE, "t2")).isFalse();

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "");

        assertThat(queries.isDecidedBy(Desk.CASE, "t2")).isTrue();
        assertThat(queries.isDecidedBy(Desk.CASE, "t3")).isFalse();
    }

    @Test
    void onlyApprovalsAskWhoProposedAndWhoDecidedFirst() {
        FourEyes fourEyes = new FourEyes();
        fourEyes.solutions = solutions;
        assertThat(fourEyes.objection("form:approve", Desk.CASE, Desk.ME)).isEmpty();

        awaitTwo();
        assertThat(fourEyes.objection("form:approve", Desk.CASE, Desk.ME)).containsInstanceOf(OwnProposal.class);
        assertThat(fourEyes.objection("form:contact-stakeholders", Desk.CASE, Desk.ME))
                .isEmpty();
        assertThat(fourEyes.objection("form:approve", Desk.CASE, SUPERVISOR)).isEmpty();

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.approve("t2", "");
        assertThat(fourEyes.objection("form:approve", Desk.CASE, SUPERVISOR)).containsInstanceOf(DecidedBefore.class);
        assertThat(fourEyes.objection("form:approve", Desk.CASE, 30)).isEmpty();
    }

    private void awaitTwo() {
        desk.actAs(Desk.ME, Caller.AGENT);
        service.propose("t1", proposal(Remedy.REPLACEMENT, "25000"));
        service.recordAuthority(
                Desk.CASE,
                AuthorityVerdict.NEEDS_APPROVAL,
                Optional.of(DecidingRole.SUPERVISOR),
                Optional.of(DecidingRole.MANAGER));
    }

    @Test
    void letsNobodyDecideAboveTheLimitOfTheRole() {
        awaitApproval("5000.01");

        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        assertThatThrownBy(() -> approvals.approve("t2", "")).isInstanceOf(AboveYourLimit.class);
        assertThatThrownBy(() -> approvals.approveChanged("t2", proposal(Remedy.REFUND, "6000"), "Better so"))
                .isInstanceOf(AboveYourLimit.class);

        desk.actAs(30, Caller.MANAGER);
        approvals.approve("t2", "");
        assertThat(latest().state()).isEqualTo(SolutionState.AUTHORISED);
    }

    /** */
    @Test
    void decidesInThePlaceOfAManagerUpToHerLimitAndSaysSo() {
        awaitManager(Desk.ME, "7000");
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.workItems = new ForAManager();
        assertThatThrownBy(() -> approvals.refuse("t2", "Too much")).isInstanceOf(NotYoursToDecide.class);

        loans.lends(MANAGER, SUPERVISOR);
        approvals.approveChanged("t2", proposal(Remedy.REPLACEMENT, "6500"), "Stores have it for less");

        assertThat(latest().proposal().approval()).hasValueSatisfying(approval -> {
            assertThat(approval.decidedBy()).isEqualTo(SUPERVISOR);
            assertThat(approval.inPlaceOf()).contains(MANAGER.staffId());
        });
        assertThat(desk.events.get(desk.events.size() - 1).payload()).containsEntry("inPlaceOf", "30");
    }

    /** */
    @Test
    void decidesInNobodysPlaceWhatThatOneProposedHerself() {
        awaitManager(MANAGER.staffId(), "7000");
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        approvals.workItems = new ForAManager();
        loans.lends(MANAGER, SUPERVISOR);

        assertThatThrownBy(() -> approvals.approve("t2", "")).isInstanceOf(ProposedByTheAbsent.class);
    }

    @Test
    void saysNothingOfAPlaceWhereSheDecidesInHerOwnRight() {
        awaitApproval("3870");
        desk.actAs(SUPERVISOR, Caller.SUPERVISOR);
        loans.lends(MANAGER, SUPERVISOR);

        approvals.approve("t2", "");

        assertThat(latest().proposal().approval())
                .hasValueSatisfying(approval -> assertThat(approval.inPlaceOf()).isEmpty());
        assertThat(desk.events.get(desk.events.size() - 1).payload()).doesNotContainKey("inPlaceOf");
    }

    private void awaitManager(long proposer, String amount) {
        desk.actAs(proposer, Caller.AGENT);
        service.propose("t1", proposal(Remedy.REPLACEMENT, amount));
        service.recordAuthority(
                Desk.CASE, AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.MANAGER), Optional.empty());
    }

    @Test
    void recordsWhoMustActAndWhatWasDone() {
        underWay();

        service.apply(
                "t4",
                new ApplySolution(
                        List.of(new ActionDone(ActionKind.PRODUCT_CHANGED, "A40 handed over", "Courier", Desk.NOW))));

        assertThat(latest().isApplied()).isTrue();
        assertThat(engine.told).endsWith("t3 contacted", "t4 applied REPAIR 124000");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.STAKEHOLDER_CONTACTED, CaseEventKind.SOLUTION_APPLIED);
        assertThat(desk.events).last().satisfies(event -> assertThat(event.payload())
                .containsEntry("solution", "1"));
    }

    /** Source: R-079. */
    @Test
    void whatDoesNotWorkIsOverAndTheNextSolutionIsANewOne() {
        underWay();

        service.didNotWork("t4", new FailSolution(" The board does not fit. ", Optional.empty()));

        assertThat(latest().isOver()).isTrue();
        assertThat(latest().failedBecause()).contains("The board does not fit.");
        assertThat(engine.told).last().isEqualTo("t4 failed");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.SOLUTION_FAILED);

        service.propose("t5", proposal(Remedy.REPLACEMENT, "1400"));

        assertThat(solutions.all).extracting(Solution::number).containsExactly(1, 2);
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        underWay();
        ActionDone tomorrow =
                new ActionDone(ActionKind.PRODUCT_CHANGED, "A40 handed over", "Courier", Desk.NOW.plusSeconds(1));

        assertThatThrownBy(() -> service.apply("t4", new ApplySolution(List.of(tomorrow))))
                .isInstanceOf(DoneInTheFuture.class);
    }

    @Test
    void asksWhyNobodyWasContacted() {
        service.propose("t1", proposal(Remedy.REPAIR, "1240"));
        service.recordAuthority(Desk.CASE, AuthorityVerdict.ALLOWED, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> service.contactStakeholders("t3", new ContactStakeholders(List.of(), "")))
                .isInstanceOf(NobodyContacted.class);
    }

    @Test
    void beginsANewSolutionAfterTheFirstWasApplied() {
        underWay();
        service.apply(
                "t4",
                new ApplySolution(List.of(new ActionDone(ActionKind.EXPLAINED, "Told her why", "Lerato", Desk.NOW))));

        service.propose("t5", proposal(Remedy.REPAIR, "500"));

        assertThat(solutions.all).extracting(Solution::number).containsExactly(1, 2);
    }

    private void underWay() {
        service.propose("t1", proposal(Remedy.REPAIR, "1240"));
        service.recordAuthority(Desk.CASE, AuthorityVerdict.ALLOWED, Optional.empty(), Optional.empty());
        Contacted stores = new Contacted("Kimberley stores", ContactMethod.TELEPHONE, "Board ready by 17:00", Desk.NOW);
        service.contactStakeholders("t3", new ContactStakeholders(List.of(stores), ""));
    }

    private void awaitApproval(String amount) {
        service.propose("t1", proposal(Remedy.REPLACEMENT, amount));
        service.recordAuthority(
                Desk.CASE, AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.SUPERVISOR), Optional.empty());
    }

    private Solution latest() {
        return solutions.latest(Desk.CASE).orElseThrow();
    }

    private static ProposeSolution proposal(Remedy remedy, String amount) {
        return new ProposeSolution(
                remedy, new BigDecimal(amount), "Put it right at her home", "You have it on Friday at noon.");
    }

    /** The task waits for a manager. */
    private static final class ForAManager extends WorkItems {
        @Override
        public WorkItem claimed(String workItemId, String formKey) {
            return new WorkItem(
                    workItemId,
                    Desk.CASE,
                    "Task_OfTheDesk",
                    "A task",
                    formKey,
                    Phase.SOLUTION,
                    false,
                    8,
                    "manager",
                    Optional.of("INTAKE"),
                    Optional.of(SUPERVISOR),
                    Optional.empty(),
                    Optional.empty(),
                    Desk.NOW,
                    Desk.NOW,
                    ItemTime.due(Desk.NOW));
        }
    }

    private static final class NoneReady implements AlternativeRepository {
        @Override
        public void add(Alternative alternative) {
            throw new AssertionError("nothing is kept ready here");
        }

        @Override
        public Optional<Alternative> byId(long alternativeId) {
            return Optional.empty();
        }

        @Override
        public List<Alternative> ofCase(long caseId) {
            return List.of();
        }
    }
}
