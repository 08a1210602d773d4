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

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (answerType().isEmpty()) {
            findings.add(of() + " is of the type " + type + " and must be one of " + TYPES.keySet());
        }
        if (label.words().isEmpty()) {
            findings.add(of() + " has no label");
        }
        if (!required.equals("true") && !required.equals("false")) {
            findings.add(of() + " is required: " + required + ", and must be true or false");
        }
        boolean wantsChoices = answerType().filter(AnswerType.CHOICE::equals).isPresent();
        if (wantsChoices && choices.codes().isEmpty()) {
            findings.add(of() + " has no choices");
        }
        if (!wantsChoices && !choices.codes().isEmpty()) {
            findings.add(of() + " has choices and is not of the type choice");
        }
        choices.findings().forEach(finding -> findings.add(of() + " has " + finding));
        return findings;
    }

    private Optional<AnswerType> answerType() {
        return Optional.ofNullable(type).map(TYPES::get);
    }

    private String of() {
        return "the question " + key;
    }

    private static Map<String, AnswerType> types() {
        Map<String, AnswerType> types = new TreeMap<>();
        for (AnswerType each : AnswerType.values()) {
            types.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        return types;
    }
}
