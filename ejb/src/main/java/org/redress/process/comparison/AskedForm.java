package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.studio.domain.Phrase;

/** What the general form of a step says and asks, whether or not it is complete. */
final class AskedForm {
    private static final Pattern KNOWN = Pattern.compile(
            "instructions(?:\\.(\\S+))?|(question)\\.(\\w+)\\.(?:(type|required)|label(?:\\.(\\S+))?|(choice)\\.(\\w+)(?:\\.(\\S+))?)"
                    + "|(outcome)\\.(\\w+)(?:\\.(\\S+))?");

    static final AskedForm NONE = new AskedForm(new Properties(Map.of()));

    private final Words instructions = new Words();
    private final Map<String, Asked> questions = new LinkedHashMap<>();
    private final Map<String, Words> outcomes = new LinkedHashMap<>();

    AskedForm(Properties properties) {
        properties.all().forEach((name, value) -> {
            Matcher found = KNOWN.matcher(name);
            if (found.matches()) {
                take(found, value);
            }
        });
    }

    static AskedForm of(Step step) {
        return new AskedForm(Properties.of(step.element()));
    }

    /** Whether a property is one of the general form. */
    static boolean knows(String property) {
        return KNOWN.matcher(property).matches();
    }

    Words instructions() {
        return instructions;
    }

    Map<String, Asked> questions() {
        return questions;
    }

    Map<String, Words> outcomes() {
        return outcomes;
    }

    private void take(Matcher found, String value) {
        if (found.group(9) != null) {
            outcomes.computeIfAbsent(found.group(10), unseen -> new Words()).say(found.group(11), value);
        } else if (found.group(2) != null) {
            questions.computeIfAbsent(found.group(3), unseen -> new Asked()).take(found, value);
        } else {
            instructions.say(found.group(1), value);
        }
    }

    /** A text in the language of the model and in others. */
    static final class Words {
        private final Map<String, String> byLanguage = new TreeMap<>();

        private void say(String language, String text) {
            byLanguage.put(language == null ? "" : language, text);
        }

        String plain() {
            return byLanguage.getOrDefault("", "");
        }

        Map<String, String> translations() {
            Map<String, String> others = new TreeMap<>(byLanguage);
            others.remove("");
            return others;
        }

        /** In quotation marks, in every language; what it is known by where it says nothing. */
        Phrase quoted(String key) {
            List<Phrase> parts = new ArrayList<>(List.of(Phrase.text(plain().isEmpty() ? key : plain())));
            translations().forEach((language, text) -> {
                parts.add(Phrase.text(language));
                parts.add(Phrase.text(text));
            });
            return Phrase.of("called", parts);
        }
    }

    /** A question. */
    static final class Asked {
        private final Words text = new Words();
        private final Map<String, Words> choices = new LinkedHashMap<>();
        private String kind = "";
        private String required = "";

        private void take(Matcher found, String value) {
            if (found.group(6) != null) {
                choices.computeIfAbsent(found.group(7), unseen -> new Words()).say(found.group(8), value);
            } else if (found.group(4) == null) {
                text.say(found.group(5), value);
            } else if (found.group(4).equals("type")) {
                kind = value;
            } else {
                required = value;
            }
        }

        Words text() {
            return text;
        }

        Map<String, Words> choices() {
            return choices;
        }

        /** What kind of answer it wants. */
        Phrase kind() {
            return kind.matches("yes-no|text|number|money|date|choice")
                    ? Phrase.of("answerKind." + kind)
                    : Said.formula(kind);
        }

        boolean isRequired() {
            return required.equals("true");
        }

        /** How it is to be answered, in full. */
        Phrase answered() {
            Phrase how = choices.isEmpty()
                    ? kind()
                    : Phrase.of(
                            "oneOf",
                            Said.either(choices.entrySet().stream()
                                    .map(choice -> choice.getValue().quoted(choice.getKey()))
                                    .toList()));
            return Phrase.of(isRequired() ? "answerWanted" : "answerWelcome", how);
        }
    }
}
