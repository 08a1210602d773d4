package org.redress.studio.boundary;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/**
 * Says what is different in a set of models, in the words that owners use. A change is kept as phrases, so that it is read
 * later in the language of whoever reads it.
 */
public final class ChangeSentences {
    private static final String CHANGES = "studio.changes";
    private static final String VOCABULARY = "studio.vocabulary";
    private static final Set<String> COUNTED = Set.of("time.minutes", "time.hours", "time.days", "keptDays");

    private final Words changes;
    private final Words vocabulary;
    private final Locale locale;

    private ChangeSentences(Locale locale) {
        changes = Words.of(CHANGES, locale);
        vocabulary = Words.of(VOCABULARY, locale);
        this.locale = locale;
    }

    /** The sentence of a change; English where a language has none. */
    public static String of(ModelChange change, Locale locale) {
        return new ChangeSentences(locale).sentence(change);
    }

    /** What people call a file: the process or table in it; its name where the product knows none by it. */
    public static String file(String resource, Locale locale) {
        String id = resource.substring(resource.lastIndexOf('/') + 1).replaceFirst("\\.(bpmn|dmn)$", "");
        String kind = resource.startsWith("decision/") ? "decision." : "process.";
        return Words.of(VOCABULARY, locale).or(kind + id, resource);
    }

    private String sentence(ModelChange change) {
        Object[] named =
                change.arguments().stream().map(Phrase::read).map(this::said).toArray();
        String sentence = format(change.code() + "." + change.kind(), named);
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(locale) + sentence.substring(first);
    }

    private String said(Phrase phrase) {
        if (phrase.isText()) {
            return phrase.text();
        }
        List<Phrase> parts = phrase.parts();
        return switch (phrase.word()) {
            case "called" -> format("called", inThisLanguage(parts));
            case "word" -> format("word", vocabulary.or(text(parts, 0), text(parts, 1)));
            case "value" -> format("value", value(text(parts, 0), text(parts, 1)));
            case "answerName" -> format("answerName", vocabulary.or("answer." + text(parts, 0), fact(text(parts, 0))));
            case "language" -> Locale.forLanguageTag(text(parts, 0)).getDisplayLanguage(locale);
            case "and", "or" -> listed(phrase);
            default ->
                format(
                        phrase.word(),
                        parts.stream().map(part -> counted(phrase, part)).toArray());
        };
    }

    private Object counted(Phrase phrase, Phrase part) {
        return COUNTED.contains(phrase.word()) ? Integer.valueOf(part.text()) : said(part);
    }

    private String listed(Phrase several) {
        List<String> parts = several.parts().stream().map(this::said).toList();
        String list = parts.get(0);
        for (int each = 1; each < parts.size(); each++) {
            boolean last = each == parts.size() - 1;
            list = format(several.word() + (last ? ".last" : ".more"), list, parts.get(each));
        }
        return list;
    }

    private String inThisLanguage(List<Phrase> parts) {
        for (int language = 1; language + 1 < parts.size(); language += 2) {
            if (text(parts, language).equals(locale.getLanguage())) {
                return text(parts, language + 1);
            }
        }
        return text(parts, 0);
    }

    private String value(String fact, String code) {
        return vocabulary.or("fact." + fact + "." + code, vocabulary.or("answer." + fact + "." + code, code));
    }

    private String fact(String name) {
        return vocabulary.or("fact." + name, name);
    }

    private static String text(List<Phrase> parts, int index) {
        return parts.get(index).text();
    }

    private String format(String key, Object... named) {
        return new MessageFormat(changes.get(key), locale).format(named);
    }
}
