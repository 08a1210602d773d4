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
            outcome.REPAIR           | Again        | the property outcome.REPAIR stands there twice
            question.fault.lable     | Which?       | the property question.fault.lable is none of the general form
            question.Fault.label     | Which?       | the property question.Fault.label is none of the general form
            outcome.maybe            | Maybe        | the property outcome.maybe is none of the general form
            outcome.MAYBE            | ' '          | the property outcome.MAYBE is empty
            question.more.type       | number       | the question more has no label
            question.more.label      | More?        | the question more is of the type null and must be one of [choice, date, money, number, text, yes-no]
            question.sealed.choice.A | Yes          | the question sealed has choices and is not of the type choice
            outcome.OTHER.af         | Iets anders  | it has the outcome OTHER without words in the language of the model
            question.fault.choice.X.af | Iets       | the question fault has X without words in the language of the model
            """)
    void sayWhatIsWrongWithThem(String name, String value, String finding) {
        assertThat(findings(with(name, value))).contains(finding);
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(findings(List.of())).containsExactly("it has no instructions", "it has no outcome");
        assertThat(findings(changed("question.fault.type", "text")))
                .containsExactly("the question fault has choices and is not of the type choice");
        assertThat(findings(changed("question.sealed.type", "choice")))
                .containsExactly("the question sealed has no choices");
        assertThat(findings(changed("question.sealed.type", "tick")))
                .singleElement()
                .asString()
                .contains("is of the type tick and must be one of");
        assertThat(findings(changed("step", "13"))).containsExactly("the step is 13 and must be one of 1 to 12");
        assertThat(findings(changed("question.sealed.required", "yes")))
                .containsExactly("the question sealed is required: yes, and must be true or false");
    }

    @Test
    void allowTenQuestionsAndNoMore() {
        assertThat(findings(asking(10))).isEmpty();
        assertThat(findings(asking(11))).containsExactly("it asks 11 questions, and 10 are the most");
    }

    @Test
    void allowWordsThatFit() {
        assertThat(findings(changed("outcome.REPAIR", "x".repeat(200)))).isEmpty();
        assertThat(findings(changed("outcome.REPAIR", "x".repeat(201))))
                .containsExactly("the property outcome.REPAIR is longer than 200 characters");
        assertThat(findings(changed("instructions", "x".repeat(2001))))
                .containsExactly("the property instructions is longer than 2000 characters");
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
        return new CheckProperties(properties).findings();
    }

    private static ModelProperty property(String name, String value) {
        return new ModelProperty(name, value);
    }
}
