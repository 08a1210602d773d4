package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.redress.process.comparison.AskedForm.Asked;
import org.redress.process.comparison.AskedForm.Words;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Says what a step asks differently by the general form. */
final class FormComparison {
    private static final Phrase NOTHING = Phrase.text("");

    private final String element;
    private final Phrase called;
    private final List<ModelChange> changes = new ArrayList<>();

    FormComparison(String element, Phrase called) {
        this.element = element;
        this.called = called;
    }

    List<ModelChange> changes(AskedForm before, AskedForm after) {
        words(ChangeCode.INSTRUCTIONS, NOTHING, before.instructions(), after.instructions());
        compare(
                before.questions(),
                after.questions(),
                (key, asked) -> tell(
                        ChangeKind.ADDED,
                        ChangeCode.QUESTION,
                        NOTHING,
                        asked.text().quoted(key),
                        asked.answered()),
                (key, asked) -> tell(
                        ChangeKind.REMOVED,
                        ChangeCode.QUESTION,
                        NOTHING,
                        NOTHING,
                        asked.text().quoted(key)),
                this::question);
        order(ChangeCode.QUESTION_ORDER, NOTHING, before.questions(), after.questions(), Asked::text);
        offered(ChangeCode.OUTCOME, NOTHING, before.outcomes(), after.outcomes());
        order(ChangeCode.OUTCOME_ORDER, NOTHING, before.outcomes(), after.outcomes(), Function.identity());
        return changes;
    }

    private void question(String key, Asked before, Asked after) {
        Phrase question = after.text().quoted(key);
        words(ChangeCode.QUESTION_TEXT, question, before.text(), after.text());
        if (!before.kind().equals(after.kind())) {
            tell(ChangeKind.CHANGED, ChangeCode.QUESTION_KIND, question, after.kind(), before.kind());
        }
        if (before.isRequired() != after.isRequired()) {
            tell(
                    after.isRequired() ? ChangeKind.ADDED : ChangeKind.REMOVED,
                    ChangeCode.QUESTION_REQUIRED,
                    question,
                    NOTHING,
                    NOTHING);
        }
        offered(ChangeCode.CHOICE, question, before.choices(), after.choices());
        order(ChangeCode.CHOICE_ORDER, question, before.choices(), after.choices(), Function.identity());
    }

    private void offered(ChangeCode code, Phrase question, Map<String, Words> before, Map<String, Words> after) {
        compare(
                before,
                after,
                (key, words) -> tell(ChangeKind.ADDED, code, question, words.quoted(key), NOTHING),
                (key, words) -> tell(ChangeKind.REMOVED, code, question, NOTHING, words.quoted(key)),
                (key, then, now) -> words(code, question, then, now));
    }

    /** The text in the language of the model, and then in the others. */
    private void words(ChangeCode code, Phrase about, Words before, Words after) {
        text(code, about, before.plain(), after.plain());
        compare(
                before.translations(),
                after.translations(),
                (language, text) -> translation(ChangeKind.ADDED, language, text, ""),
                (language, text) -> translation(ChangeKind.REMOVED, language, "", text),
                (language, then, now) -> {
                    if (!then.equals(now)) {
                        translation(ChangeKind.CHANGED, language, now, then);
                    }
                });
    }

    private void text(ChangeCode code, Phrase about, String before, String after) {
        if (!before.equals(after)) {
            ChangeKind kind =
                    before.isEmpty() ? ChangeKind.ADDED : after.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
            tell(kind, code, about, quoted(after), quoted(before));
        }
    }

    private static Phrase quoted(String text) {
        return text.isEmpty() ? NOTHING : Phrase.of("called", text);
    }

    private void translation(ChangeKind kind, String language, String now, String then) {
        tell(kind, ChangeCode.TRANSLATION, Phrase.of("language", language), quoted(now), quoted(then));
    }

    private <T> void order(
            ChangeCode code, Phrase about, Map<String, T> before, Map<String, T> after, Function<T, Words> words) {
        List<String> then = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        if (!then.equals(now)) {
            List<Phrase> named = after.entrySet().stream()
                    .map(each -> words.apply(each.getValue()).quoted(each.getKey()))
                    .toList();
            tell(ChangeKind.CHANGED, code, about, Said.all(named), NOTHING);
        }
    }

    private <T> void compare(
            Map<String, T> before, Map<String, T> after, One<T> added, One<T> removed, Both<T> compared) {
        after.forEach((key, now) -> {
            if (before.containsKey(key)) {
                compared.tell(key, before.get(key), now);
            } else {
                added.tell(key, now);
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                removed.tell(key, then);
            }
        });
    }

    private void tell(ChangeKind kind, ChangeCode code, Phrase about, Phrase now, Phrase then) {
        changes.add(Changes.of(kind, code, element, called, about, now, then));
    }

    private interface One<T> {
        void tell(String key, T value);
    }

    private interface Both<T> {
        void tell(String key, T before, T after);
    }
}
