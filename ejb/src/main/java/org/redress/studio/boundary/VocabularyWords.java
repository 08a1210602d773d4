package org.redress.studio.boundary;

import java.util.Locale;

/** What is called how that a model may name, in the language of whoever reads it; English where a language has no words. */
public final class VocabularyWords {
    private static final String BUNDLE = "studio.vocabulary";
    private static final String FORM = "form:";

    private final Words words;

    private VocabularyWords(Words words) {
        this.words = words;
    }

    public static VocabularyWords in(Locale locale) {
        return new VocabularyWords(Words.of(BUNDLE, locale));
    }

    public String form(String key) {
        return words.get("form." + key.substring(FORM.length()));
    }

    /** What a form is for, in a sentence. */
    public String aboutForm(String key) {
        return words.get("form." + key.substring(FORM.length()) + ".about");
    }

    public String action(String name) {
        return words.get("action." + name);
    }

    /** What an action does, in a sentence. */
    public String aboutAction(String name) {
        return words.get("action." + name + ".about");
    }

    /** A group as a model names it, be it by what a table has answered. */
    public String group(String id) {
        return words.get("group." + inside(id));
    }

    /** One person as a model names her. */
    public String person(String id) {
        return words.get("person." + inside(id));
    }

    public String fact(String name) {
        return words.get("fact." + name);
    }

    /** What a fact is; the code where nobody has words for it. */
    public String value(String fact, String code) {
        return words.or("fact." + fact + "." + code, code);
    }

    /** A column of answers, which is called like the fact that it becomes, where it becomes one. */
    public String answer(String name) {
        return words.or("answer." + name, words.or("fact." + name, name));
    }

    public String answerValue(String name, String code) {
        return words.or("answer." + name + "." + code, value(name, code));
    }

    public String moment(String name) {
        return words.get("moment." + name);
    }

    public String message(String name) {
        return words.get("message." + name);
    }

    public String decision(String id) {
        return words.get("decision." + id);
    }

    public String process(String id) {
        return words.get("process." + id);
    }

    private static String inside(String id) {
        return id.startsWith("${") ? id.substring(2, id.length() - 1) : id;
    }
}
