package org.redress.check.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.check.CheckFormFixture;

class CheckFormTest {
    private final CheckForm form = CheckFormFixture.ofTheWorkshop();

    @Test
    void keepsEachAnswerInTheOrderOfTheQuestionsAndLeavesOutWhatMayBe() {
        assertThat(form.answered(with("fault", "COIL")))
                .extracting(given -> given.question().key() + "=" + given.kept())
                .containsExactly("sealed=true", "seen=The coil smells.", "fault=COIL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sealed  | false      | false
            hours   | 1 500,25   | 1500.25
            hours   | -3         | -3
            price   | 12 499,00  | 12499.00
            builtOn | 2026-02-28 | 2026-02-28
            """)
    void takesWhatPeopleWrite(String question, String typed, String kept) {
        assertThat(form.answered(with(question, typed)))
                .filteredOn(given -> given.question().key().equals(question))
                .singleElement()
                .extracting(GivenAnswer::kept)
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "sealed, '', RDR-CHK-001",
        "seen, '  ', RDR-CHK-001",
        "sealed, perhaps, RDR-CHK-002",
        "hours, a few, RDR-CHK-004",
        "hours, 1.5.2, RDR-CHK-004",
        "price, -3, RDR-CHK-005",
        "price, 3.999, RDR-CHK-005",
        "builtOn, 2026-02-30, RDR-CHK-006",
        "builtOn, last week, RDR-CHK-006",
        "fault, MOTOR, RDR-CHK-007",
    })
    void refusesWhatIsMissingOrOfAnotherKindAndSaysWhich(String question, String typed, String code) {
        assertThatThrownBy(() -> form.answered(with(question, typed)))
                .isInstanceOfSatisfying(AnswerRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.entry()).isEqualTo(question);
                });
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(form.answered(with("seen", "x".repeat(2000)))).hasSize(2);
        assertThatThrownBy(() -> form.answered(with("seen", "x".repeat(2001))))
                .isInstanceOfSatisfying(AnswerRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo("RDR-CHK-003"));
    }

    @Test
    void knowsNoOtherQuestionAndNoOtherOutcome() {
        assertThatThrownBy(() -> form.answered(with("colour", "silver"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.outcome("SELL")).isInstanceOf(IllegalArgumentException.class);
        assertThat(form.outcome("REPAIR").words().text()).isEqualTo("Can be repaired");
    }

    @Test
    void speaksTheLanguageOfTheReaderWhereSomebodyTranslatedIt() {
        Words words = new Words("Broken?", Map.of("af", "Stukkend?", "pt-BR", "Quebrado?"));

        assertThat(words.in(Locale.forLanguageTag("af-ZA"))).isEqualTo("Stukkend?");
        assertThat(words.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("Quebrado?");
        assertThat(words.in(Locale.forLanguageTag("pt"))).isEqualTo("Broken?");
    }

    /** The two that must be answered, and one more or another. */
    private static Map<String, String> with(String question, String typed) {
        Map<String, String> answers = new HashMap<>(Map.of("sealed", "true", "seen", " The coil smells. "));
        answers.put(question, typed);
        return answers;
    }
}
