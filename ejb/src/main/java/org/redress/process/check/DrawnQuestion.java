package org.redress.process.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.check.domain.AnswerType;
import org.redress.check.domain.Question;
import org.redress.check.domain.Words;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** A question of a model while its properties are read one by one. */
final class DrawnQuestion {
    private static final Map<String, AnswerType> TYPES = types();

    private final String key;
    private final DrawnWords label = new DrawnWords();
    private final DrawnChoices choices = new DrawnChoices();
    private @Nullable String type;
    private String required = "false";

    DrawnQuestion(String key) {
        this.key = key;
    }

    void type(String wanted) {
        type = wanted;
    }

    void required(String wanted) {
        required = wanted;
    }

    DrawnWords label() {
        return label;
    }

    DrawnChoices choices() {
        return choices;
    }

    Question question() {
        return new Question(
                key,
                answerType().orElseThrow(),
                label.words().orElseGet(() -> new Words(key, Map.of())),
                Boolean.parseBoolean(required),
                choices.all());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (answerType().isEmpty()) {
            findings.add(Finding.of(
                    FindingKind.QUESTION_TYPE, key, String.valueOf(type), String.join(", ", TYPES.keySet())));
        }
        if (label.words().isEmpty()) {
            findings.add(Finding.of(FindingKind.QUESTION_WITHOUT_LABEL, key));
        }
        if (!required.equals("true") && !required.equals("false")) {
            findings.add(Finding.of(FindingKind.QUESTION_REQUIRED, key, required));
        }
        boolean wantsChoices = answerType().filter(AnswerType.CHOICE::equals).isPresent();
        if (wantsChoices && choices.codes().isEmpty()) {
            findings.add(Finding.of(FindingKind.QUESTION_WITHOUT_CHOICES, key));
        }
        if (!wantsChoices && !choices.codes().isEmpty()) {
            findings.add(Finding.of(FindingKind.QUESTION_WITH_CHOICES, key));
        }
        choices.withoutWords()
                .forEach(code -> findings.add(Finding.of(FindingKind.QUESTION_CHOICE_WITHOUT_WORDS, key, code)));
        return findings;
    }

    private Optional<AnswerType> answerType() {
        return Optional.ofNullable(type).map(TYPES::get);
    }

    private static Map<String, AnswerType> types() {
        Map<String, AnswerType> types = new TreeMap<>();
        for (AnswerType each : AnswerType.values()) {
            types.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        return types;
    }
}
