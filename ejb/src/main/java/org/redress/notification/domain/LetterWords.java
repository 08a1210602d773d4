package org.redress.notification.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The words of one language that letters put into their places: greetings, days and hours, what codes are called. */
public final class LetterWords {
    private final Locale language;
    private final Properties words;
    private final DateTimeFormatter dayAndHour;

    private LetterWords(Locale language, Properties words) {
        this.language = language;
        this.words = words;
        this.dayAndHour = DateTimeFormatter.ofPattern(word("day-and-hour"), language);
    }

    /** Reads the words out of a text of properties. */
    public static LetterWords parse(Locale language, String text) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LetterWords(language, words);
    }

    /** A word or sentence of this language, with what is given in the places {@code {0}}, {@code {1}} and so on. */
    public String word(String key, String... given) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("letters have no word for " + key);
        }
        String filled = found;
        for (int place = 0; place < given.length; place++) {
            filled = filled.replace("{" + place + "}", given[place]);
        }
        return filled;
    }

    public boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /** What the code of a choice is called, like {@code ContactKind.COMPLAINT}. */
    public String of(Enum<?> code) {
        return word(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    public String dayAndHour(ZonedDateTime moment) {
        return dayAndHour.format(moment);
    }

    /** A day in full. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("day"), language).format(day);
    }

    /** The names of all words, for holding languages against each other. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
