package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.Proof;
import org.redress.closure.domain.Silence;
import org.redress.testing.Desk;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

class OwnConfirmationServiceTest {
    private static final String HER_WORDS = "Ja, dit werk. Dankie.";

    private final Desk desk = new Desk();
    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<String> done = new ArrayList<>();
    private final OwnConfirmationService service = new OwnConfirmationService();
    private boolean asked = true;

    @BeforeEach
    void wire() {
        ConfirmationBook book = new ConfirmationBook();
        book.closures = closures;
        book.history = desk.history;
        book.workflow = new Answered();
        service.book = book;
        service.closures = closures;
        service.silences = new SilenceService() {
            @Override
            public void customerIsBack(long caseId) {
                OwnConfirmationServiceTest.this
                        .closures
                        .standingSilence(caseId)
                        .orElseThrow()
                        .breakAt(Desk.NOW);
                asked = true;
                done.add("asked again");
            }
        };
        service.workItems = new WorkItems() {
            @Override
            public List<WorkItem> waiting(long caseId, String formKey) {
                return asked ? List.of(desk.workItems.claimed("item-1", formKey)) : List.of();
            }
        };
        service.access = desk.access;
        service.clock = desk.clock;
    }

    /** */
    @Test
    void keepsHerWordsAsTheWrittenConfirmationThatNobodyOfUsRecorded() {
        service.solved(Desk.CASE, HER_WORDS);

        Confirmation kept = closures.lastConfirmation(Desk.CASE).orElseThrow();
        assertThat(kept.isSolved()).isTrue();
        assertThat(kept.words()).isEqualTo(HER_WORDS);
        assertThat(kept.proof()).isEqualTo(Proof.WRITTEN);
        assertThat(kept.recordedBy()).isEmpty();
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.SATISFACTION_CONFIRMED);
        assertThat(done).containsExactly("true");
    }

    /** */
    @Test
    void takesANoIntoANewRound() {
        service.notSolved(Desk.CASE, "Nee, die deksel is nog stukkend.");

        assertThat(closures.lastConfirmation(Desk.CASE).orElseThrow().isSolved())
                .isFalse();
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.NOT_SOLVED);
        assertThat(done).containsExactly("false");
    }

    @Test
    void hearsNothingFromWhomNobodyAsked() {
        asked = false;

        assertThatThrownBy(() -> service.solved(Desk.CASE, HER_WORDS)).isInstanceOf(NotAskedYet.class);
        assertThat(closures.confirmationsOf(Desk.CASE)).isEmpty();
    }

    /** */
    @Test
    void asksWhoWasSilentSoFarAgainFirst() {
        asked = false;
        closures.add(new Silence(Desk.CASE, 1, Desk.NOW));

        service.solved(Desk.CASE, HER_WORDS);

        assertThat(done).containsExactly("asked again", "true");
    }

    private final class Answered implements ClosureWorkflow {
        @Override
        public void answered(String workItemId, Satisfaction facts) {
            done.add(String.valueOf(facts.solved()));
        }

        @Override
        public void closed(String workItemId, CaseClosed facts) {
            throw new IllegalStateException();
        }

        @Override
        public void resolvedAtFirstContact(String workItemId, CaseClosed facts) {
            throw new IllegalStateException();
        }

        @Override
        public void requestDecided(String workItemId, RequestDecision facts) {
            throw new IllegalStateException();
        }

        @Override
        public void silenceReviewed(String workItemId, SilenceReviewed facts) {
            throw new IllegalStateException();
        }

        @Override
        public void customerIsBack(long caseId) {
            throw new IllegalStateException();
        }
    }
}
