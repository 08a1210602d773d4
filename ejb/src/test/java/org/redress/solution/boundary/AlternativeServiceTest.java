package org.redress.solution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.DeskAuthorities;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.CaseEnded;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeGone;
import org.redress.solution.domain.AlternativeRepository;
import org.redress.solution.domain.AlternativeState;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.Solution;
import org.redress.testing.Desk;
import org.redress.testing.Ids;
import org.redress.testing.SeenCases;
import org.redress.testing.SteeredCase;

/** Source. */
class AlternativeServiceTest {
    private final Desk desk = new Desk();
    private final InMemorySolutions solutions = new InMemorySolutions();
    private final RecordingSolutionWorkflow engine = new RecordingSolutionWorkflow();
    private final List<Alternative> kept = new ArrayList<>();
    private final SeenCases access = new SeenCases();
    private final SteeredCase cases = new SteeredCase();
    private final AlternativeService service = new AlternativeService();

    @BeforeEach
    void wire() {
        service.alternatives = new Kept();
        service.solutions = new CurrentSolution();
        service.solutions.solutions = solutions;
        service.authorities = DeskAuthorities.of(desk);
        service.workflow = engine;
        service.cases = cases;
        service.access = access;
        service.history = desk.history;
        service.actor = desk.actor;
        service.currency = Currency.getInstance("ZAR");
        service.clock = desk.clock;
    }

    @Test
    void whatWasKeptReadyFirstIsTakenFirstAndInTheNameOfWhoeverPreparedIt() {
        service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "1240"));
        service.keepReady(Desk.CASE, solution(Remedy.REPLACEMENT, "3870"));

        AlternativeTaken taken = service.takeNext(Desk.CASE);

        assertThat(taken.remedy()).isEqualTo(Remedy.REPAIR);
        assertThat(taken.amountMinor()).isEqualTo(124_000);
        assertThat(taken.proposerRole()).isEqualTo(DecidingRole.AGENT);
        assertThat(taken.anotherReady()).isTrue();
        assertThat(engine.told).containsExactly("alternative ready true", "alternative ready true");
        Solution next = solutions.latest(Desk.CASE).orElseThrow();
        assertThat(next.proposal().proposedBy()).isEqualTo(Desk.ME);
        assertThat(next.proposal().authority().verdict()).isEqualTo(AuthorityVerdict.ALLOWED);
        assertThat(desk.eventKinds())
                .containsExactly(
                        CaseEventKind.ALTERNATIVE_PREPARED,
                        CaseEventKind.ALTERNATIVE_PREPARED,
                        CaseEventKind.ALTERNATIVE_TAKEN);
        assertThat(kept)
                .extracting(Alternative::state)
                .containsExactly(AlternativeState.TAKEN, AlternativeState.STANDING_BY);
    }

    @Test
    void whatNeedsApprovalNeedsItWhenItIsTaken() {
        service.keepReady(Desk.CASE, solution(Remedy.REPLACEMENT, "3870"));

        AlternativeTaken taken = service.takeNext(Desk.CASE);

        assertThat(taken.anotherReady()).isFalse();
        assertThat(solutions
                        .latest(Desk.CASE)
                        .orElseThrow()
                        .proposal()
                        .authority()
                        .verdict())
                .isEqualTo(AuthorityVerdict.NEEDS_APPROVAL);
        assertThatThrownBy(() -> service.takeNext(Desk.CASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatPolicyForbidsDoesNotStandReadyAndNothingDoesForACaseThatHasEnded() {
        assertThatThrownBy(() -> service.keepReady(Desk.CASE, solution(Remedy.VOUCHER, "2500")))
                .isInstanceOf(ProposalNotPolicy.class);
        cases.end();
        assertThatThrownBy(() -> service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "10")))
                .isInstanceOf(CaseEnded.class);
        assertThat(kept).isEmpty();
        assertThat(engine.told).isEmpty();
    }

    @Test
    void whatIsDroppedStandsReadyNoMore() {
        service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "1240"));

        service.drop(kept.get(0).id());

        assertThat(kept.get(0).state()).isEqualTo(AlternativeState.DROPPED);
        assertThat(engine.told).last().isEqualTo("alternative ready false");
        assertThatThrownBy(() -> service.drop(kept.get(0).id())).isInstanceOf(AlternativeGone.class);
        assertThatThrownBy(() -> service.drop(4711)).isInstanceOf(AlternativeGone.class);
    }

    @Test
    void whoDoesNotSeeTheCaseDropsNothing() {
        service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "1240"));
        access.hide(Desk.CASE);

        assertThatThrownBy(() -> service.drop(kept.get(0).id())).isInstanceOf(CaseNotFound.class);
        assertThat(kept.get(0).isStandingBy()).isTrue();
    }

    @Test
    void nothingStandsReadyForACaseThatEnds() {
        service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "1240"));
        service.keepReady(Desk.CASE, solution(Remedy.REPLACEMENT, "1300"));
        service.takeNext(Desk.CASE);
        AlternativesOfEndedCases listener = new AlternativesOfEndedCases();
        listener.alternatives = service.alternatives;

        CaseEvent closed = CaseEvent.of(Desk.CASE, CaseEventKind.CLOSED, Desk.NOW);
        listener.follow(new CaseEventRecorded(closed, 1, Desk.NOW, "staff:1"));

        assertThat(kept)
                .extracting(Alternative::state)
                .containsExactly(AlternativeState.TAKEN, AlternativeState.DROPPED);
    }

    private static ProposeSolution solution(Remedy remedy, String amount) {
        return new ProposeSolution(
                remedy, new BigDecimal(amount), "Put it right at her home", "You have it on Friday at noon.");
    }

    /** Source. */
    @Test
    void whereOneStandsReadyTheCustomerLearnsWhenSheNextHears() {
        List<String> heard = new ArrayList<>();
        NextHearOfAlternative next = new NextHearOfAlternative();
        next.alternatives = service.alternatives;
        next.actor = desk.actor;
        next.nextHear = new NextHear() {
            @Override
            public long promise(long caseId, long staffId, NextContact contact) {
                heard.add(caseId + " " + staffId + " " + contact.when().day());
                return 1;
            }
        };
        NextContact friday = new NextContact(
                DayAndHour.parse("2026-09-25", "10:00"), ContactMethod.TELEPHONE, "How it goes on", true);

        next.promise(Desk.CASE, Optional.empty());
        service.keepReady(Desk.CASE, solution(Remedy.REPAIR, "1240"));
        assertThatThrownBy(() -> next.promise(Desk.CASE, Optional.empty())).isInstanceOf(NextHearMissing.class);
        next.promise(Desk.CASE, Optional.of(friday));
        service.drop(kept.get(0).id());
        next.promise(Desk.CASE, Optional.empty());

        assertThat(heard).containsExactly(Desk.CASE + " " + Desk.ME + " 2026-09-25");
    }

    private final class Kept implements AlternativeRepository {
        private final Ids ids = new Ids();

        @Override
        public void add(Alternative alternative) {
            ids.give(alternative, "id");
            kept.add(alternative);
        }

        @Override
        public Optional<Alternative> byId(long alternativeId) {
            return kept.stream().filter(each -> each.id() == alternativeId).findFirst();
        }

        @Override
        public List<Alternative> ofCase(long caseId) {
            return kept.stream().filter(each -> each.caseId() == caseId).toList();
        }
    }
}
