package org.redress.commitment.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.WorkingHours;

/** The days with an hour that a sentence says and that are still to come: each hour on the day that stands nearest to it, and amounts of our working time. */
final class TimesInSentence {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "een", 1, "twee", 2, "drie", 3, "vier", 4, "vyf", 5);
    private static final Pattern AMOUNT = Pattern.compile(
            "\\b(?:within|in|binne|oor) (?<count>\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ") (?:working|business|work|werks)[ -]?(?<unit>hours?|days?|ure|uur|dae|dag)\\b",
            PromisesInText.ANY_CASE);

    private final WorkingHours hours;
    private final Instant now;

    TimesInSentence(WorkingHours hours, Instant now) {
        this.hours = hours;
        this.now = now;
    }

    Stream<DayAndHour> in(String sentence) {
        var days = new DaysInSentence(now.atZone(hours.zone()).toLocalDateTime()).in(sentence);
        Stream<DayAndHour> told = HoursInSentence.in(sentence).stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .flatMap(hour -> onItsDay(hour, days));
        Stream<DayAndHour> amounts = Placed.all(AMOUNT, sentence, this::amount).map(Placed::what);
        return Stream.concat(told, amounts)
                .filter(when -> when.at(hours.zone()).isAfter(now))
                .distinct();
    }

    private static Stream<DayAndHour> onItsDay(
            Placed<LocalTime> hour, List<Placed<Function<LocalTime, LocalDate>>> days) {
        return days.stream()
                .min(Comparator.comparingInt(hour::distance))
                .map(day -> new DayAndHour(day.what().apply(hour.what()), hour.what()))
                .stream();
    }

    private Stream<DayAndHour> amount(Matcher said) {
        String typed = said.group("count").toLowerCase(Locale.ROOT);
        int count = NUMBERS.containsKey(typed) ? NUMBERS.get(typed) : Integer.parseInt(typed);
        boolean days = said.group("unit").toLowerCase(Locale.ROOT).startsWith("d");
        Instant by = days ? hours.plusDays(now, count) : hours.plus(now, Duration.ofHours(count));
        return Stream.of(DayAndHour.of(by, hours.zone()));
    }
}
