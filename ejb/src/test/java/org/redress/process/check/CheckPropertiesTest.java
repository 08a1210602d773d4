package org.redress.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.check.domain.AnswerType;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.Question;

class CheckPropertiesTest {
    private static final List<ModelProperty> WORKSHOP = List.of(
            property("step", "8"),
            property("label.af", "Kyk na die sekering"),
            property("instructions", "Open it and look at the fuse."),
            property("instructions.af", "Maak dit oop."),
            property("question.fault.type", "choice"),
            property("question.fault.label", "What is broken?"),
            property("question.fault.label.af", "Wat is stukkend?"),
            property("question.fault.choice.FUSE", "The fuse"),
            property("question.fault.choice.FUSE.af", "Die sekering"),
            property("question.fault.choice.COIL", "The coil"),
            property("question.sealed.label", "Was it sealed?"),
            property("question.sealed.type", "yes-no"),
            property("question.sealed.required", "true"),
            property("outcome.REPAIR", "Can be repaired"),
            property("outcome.REPAIR.af", "Kan herstel word"),
            property("outcome.REPLACE", "Must be replaced"));

    private static final Locale AFRIKAANS = Locale.forLanguageTag("af");

    @Test
    void becomeAFormWithEverythingInItsOrderAndItsLanguages() {
        CheckProperties properties = new CheckProperties(WORKSHOP);
        CheckForm form = properties.form();

        assertThat(properties.findings()).isEmpty();
        assertThat(form.instructions().in(AFRIKAANS)).isEqualTo("Maak dit oop.");
        assertThat(form.questions()).extracting(Question::key).containsExactly("fault", "sealed");
        assertThat(form.questions()).extracting(Question::type).containsExactly(AnswerType.CHOICE, AnswerType.YES_NO);
        assertThat(form.questions()).extracting(Question::required).containsExactly(false, true);
        assertThat(form.questions().get(0).label().in(AFRIKAANS)).isEqualTo("Wat is stukkend?");
        assertThat(form.questions().get(0).choices())
                .extracting(choice -> choice.code() + " " + choice.words().in(AFRIKAANS))
                .containsExactly("FUSE Die sekering", "COIL The coil");
        assertThat(form.outcomes())
                .extracting(outcome -> outcome.code() + " " + outcome.words().in(Locale.ENGLISH))
                .containsExactly("REPAIR Can be repaired", "REPLACE Must be replaced");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcome.REPAIR           | Again        | CHECK_PROPERTY_TWICE outcome.REPAIR
            question.fault.lable     | Which?       | CHECK_PROPERTY_UNKNOWN question.fault.lable
            question.Fault.label     | Which?       | CHECK_PROPERTY_UNKNOWN question.Fault.label
            outcome.maybe            | Maybe        | CHECK_PROPERTY_UNKNOWN outcome.maybe
            outcome.MAYBE            | ' '          | CHECK_PROPERTY_EMPTY outcome.MAYBE
            question.more.type       | number       | QUESTION_WITHOUT_LABEL more
            question.more.label      | More?        | QUESTION_TYPE more null choice, date, money, number, text, yes-no
            question.sealed.choice.A | Yes          | QUESTION_WITH_CHOICES sealed
            outcome.OTHER.af         | Iets anders  | CHECK_OUTCOME_WITHOUT_WORDS OTHER
            question.fault.choice.X.af | Iets       | QUESTION_CHOICE_WITHOUT_WORDS fault X
            """)
    void sayWhatIsWrongWithThem(String name, String value, String finding) {
        assertThat(findings(with(name, value))).contains(finding);
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(findings(List.of())).containsExactly("CHECK_WITHOUT_INSTRUCTIONS", "CHECK_WITHOUT_OUTCOME");
        assertThat(findings(changed("question.fault.type", "text"))).containsExactly("QUESTION_WITH_CHOICES fault");
        assertThat(findings(changed("question.sealed.type", "choice")))
                .containsExactly("QUESTION_WITHOUT_CHOICES sealed");
        assertThat(findings(changed("question.sealed.type", "tick")))
                .singleElement()
                .asString()
                .contains("QUESTION_TYPE sealed tick ");
        assertThat(findings(changed("step", "13"))).containsExactly("CHECK_STEP_NUMBER 13");
        assertThat(findings(changed("question.sealed.required", "yes")))
                .containsExactly("QUESTION_REQUIRED sealed yes");
    }

    @Test
    void allowTenQuestionsAndNoMore() {
        assertThat(findings(asking(10))).isEmpty();
        assertThat(findings(asking(11))).containsExactly("CHECK_TOO_MANY_QUESTIONS 11 10");
    }

    @Test
    void allowWordsThatFit() {
        assertThat(findings(changed("outcome.REPAIR", "x".repeat(200)))).isEmpty();
        assertThat(findings(changed("outcome.REPAIR", "x".repeat(201))))
                .containsExactly("CHECK_PROPERTY_TOO_LONG outcome.REPAIR 200");
        assertThat(findings(changed("instructions", "x".repeat(2001))))
                .containsExactly("CHECK_PROPERTY_TOO_LONG instructions 2000");
    }

    private static List<ModelProperty> asking(int questions) {
        List<ModelProperty> properties =
                new ArrayList<>(List.of(property("instructions", "Look."), property("outcome.SEEN", "Seen")));
        IntStream.range(0, questions).forEach(number -> {
            properties.add(property("question.q" + number + ".type", "text"));
            properties.add(property("question.q" + number + ".label", "What?"));
        });
        return properties;
    }

    private static List<ModelProperty> with(String name, String value) {
        List<ModelProperty> properties = new ArrayList<>(WORKSHOP);
        properties.add(property(name, value));
        return properties;
    }

    private static List<ModelProperty> changed(String name, String value) {
        return WORKSHOP.stream()
                .map(each -> each.name().equals(name) ? property(name, value) : each)
                .toList();
    }

    private static List<String> findings(List<ModelProperty> properties) {
        return new CheckProperties(properties)
                .findings().stream()
                        .map(finding -> (finding.kind() + " " + String.join(" ", finding.arguments())).strip())
                        .toList();
    }

    private static ModelProperty property(String name, String value) {
        return new ModelProperty(name, value);
    }
}
