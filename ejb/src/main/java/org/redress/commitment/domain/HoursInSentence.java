package org.redress.commitment.domain;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours a sentence names in English or Afrikaans. A bare one before seven is meant in the afternoon. */
final class HoursInSentence {
    private static final int EARLIEST_BARE = 7;
    private static final int HALF_A_DAY = 12;
    private static final String HALF = " ?(?<half>[ap]\\.?m\\b\\.?|[vn]m\\b\\.?)";
    private static final Pattern CLOCK = pattern("\\b(?<hour>\\d{1,2})[:hH](?<minute>\\d{2})\\b(?:" + HALF + ")?");
    private static final Pattern WITH_HALF = pattern("\\b(?<![:.hH])(?<hour>\\d{1,2})" + HALF);
    private static final Pattern BARE = pattern(
            "\\b(?:at|by|before|om|teen|voor) (?<hour>\\d{1,2})(?:\\.(?<minute>\\d{2}))?"
                    + "(?![\\p{L}\\d])(?! ?[apvn]\\.?m\\b)(?![:.h%-]\\d)(?! (?:of )?" + DaysInSentence.MONTH + ")"
                    + "(?! (?:working|business|hours|days|werk\\p{L}*|dae|ure|\\p{Lu}\\p{L}+ (?:Street|Road|Straat|Weg)))");
    private static final Pattern NOON = pattern("\\b(?:noon|midday|twaalfuur)\\b");

    private HoursInSentence() {}

    static List<Placed<LocalTime>> in(String sentence) {
        return Stream.of(
                        Placed.all(CLOCK, sentence, said -> time(said, minute(said), said.group("half"))),
                        Placed.all(WITH_HALF, sentence, said -> time(said, 0, said.group("half"))),
                        Placed.all(BARE, sentence, HoursInSentence::bare),
                        Placed.all(NOON, sentence, said -> Stream.of(LocalTime.NOON)))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<LocalTime> bare(Matcher said) {
        boolean afternoon = Integer.parseInt(said.group("hour")) < EARLIEST_BARE;
        return time(said, minute(said), afternoon ? "pm" : null);
    }

    private static Stream<LocalTime> time(Matcher said, int minute, @Nullable String half) {
        int hour = Integer.parseInt(said.group("hour"));
        try {
            return Stream.of(LocalTime.of(half == null ? hour : ofDay(hour, half), minute));
        } catch (DateTimeException noSuchTime) {
            return Stream.empty();
        }
    }

    private static int ofDay(int hour, String half) {
        String first = half.substring(0, 1).toLowerCase(Locale.ROOT);
        int morning = hour == HALF_A_DAY ? 0 : hour;
        return first.equals("p") || first.equals("n") ? (hour < HALF_A_DAY ? morning + HALF_A_DAY : hour) : morning;
    }

    private static int minute(Matcher said) {
        return said.group("minute") == null ? 0 : Integer.parseInt(said.group("minute"));
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, PromisesInText.ANY_CASE);
    }
}
