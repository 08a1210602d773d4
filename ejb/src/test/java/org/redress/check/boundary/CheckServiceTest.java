package org.redress.check.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.check.CheckFormFixture;
import org.redress.check.domain.AnswerRefused;
import org.redress.check.domain.CheckAnswer;
import org.redress.check.domain.CheckRepository;
import org.redress.check.domain.CompletedCheck;
import org.redress.testing.Desk;

class CheckServiceTest {
    private static final Map<String, String> ANSWERS =
            Map.of("sealed", "true", "seen", "Mrs Botha dropped it.", "fault", "FUSE");

    private final Desk desk = new Desk();
    private final List<CompletedCheck> checks = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final CheckService service = new CheckService();

    @BeforeEach
    void wire() {
        service.checks = new InMemory();
        service.forms = task -> CheckFormFixture.ofTheWorkshop();
        service.workflow = (task, outcome) -> engine.add(task + " " + outcome);
        service.workItems = desk.workItems;
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
    }

    @Test
    void keepsTheAnswersAndLetsTheProcessGoOnByTheOutcome() {
        service.complete(new CompleteCheck("t1", ANSWERS, "REPLACE"));

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.caseId()).isEqualTo(Desk.CASE);
            assertThat(check.outcome()).isEqualTo("REPLACE");
            assertThat(check.outcomeWords()).isEqualTo("Must be replaced");
            assertThat(check.completedBy()).isEqualTo(Desk.ME);
            assertThat(check.completedAt()).isEqualTo(Desk.NOW);
        });
        List<CheckAnswer> answers = checks.get(0).answers();
        assertThat(answers)
                .extracting(answer -> answer.place() + " " + answer.questionKey() + "=" + answer.answer())
                .containsExactly("0 sealed=true", "1 seen=Mrs Botha dropped it.", "2 fault=FUSE");
        assertThat(answers.get(2).choiceWords()).isEqualTo("The fuse");
        assertThat(engine).containsExactly("t1 REPLACE");
    }

    @Test
    void tellsTheHistoryCodesAndNoWordOfWhatWasAnswered() {
        service.complete(new CompleteCheck("t1", ANSWERS, "REPLACE"));

        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CHECK_COMPLETED);
            assertThat(event.payload()).containsEntry("task", "Task_OfTheDesk").containsEntry("result", "REPLACE");
            assertThat(event.payload().values()).noneMatch(value -> value.contains("Botha"));
        });
    }

    @Test
    void keepsNothingWhenAnAnswerIsRefusedOrTheOutcomeIsUnknown() {
        assertThatThrownBy(() -> service.complete(new CompleteCheck("t1", Map.of("sealed", "true"), "REPLACE")))
                .isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> service.complete(new CompleteCheck("t1", ANSWERS, "SELL")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(checks).isEmpty();
        assertThat(desk.events).isEmpty();
        assertThat(engine).isEmpty();
    }

    private final class InMemory implements CheckRepository {
        @Override
        public void add(CompletedCheck check) {
            checks.add(check);
        }

        @Override
        public List<CompletedCheck> ofCase(long caseId) {
            return checks;
        }
    }
}
