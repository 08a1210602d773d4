package org.redress.commitment.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days a sentence names in English or Afrikaans, as they are meant at a moment: dates, days of the week, today and tomorrow. */
final class DaysInSentence {
    /** The beginnings by which the months are known in either language. */
    static final String MONTH =
            "(?:jan|feb|mar|maart|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec|des)(?:\\p{L}*)\\.?";

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar", "maa", "mrt"),
            List.of("apr"),
            List.of("may", "mei"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "des"));
    private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("maandag", DayOfWeek.MONDAY),
            Map.entry("dinsdag", DayOfWeek.TUESDAY),
            Map.entry("woensdag", DayOfWeek.WEDNESDAY),
            Map.entry("donderdag", DayOfWeek.THURSDAY),
            Map.entry("vrydag", DayOfWeek.FRIDAY),
            Map.entry("saterdag", DayOfWeek.SATURDAY),
            Map.entry("sondag", DayOfWeek.SUNDAY));
    private static final Pattern ISO = pattern("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b");
    private static final Pattern DAY_MONTH = pattern(
            "\\b(?<day>\\d{1,2})(?:st|nd|rd|th|de|ste)? (?:of )?(?<month>" + MONTH + ")(?:,? (?<year>\\d{4})\\b)?");
    private static final Pattern MONTH_DAY = pattern(
            "\\b(?<month>" + MONTH + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.hH]\\d)(?:,? (?<year>\\d{4})\\b)?");
    private static final Pattern OF_THE_WEEK =
            pattern("\\b(?<next>(?:next|volgende) )?(?<name>" + String.join("|", NAMES.keySet()) + ")\\b");
    private static final Pattern TODAY =
            pattern("\\b(?:today|this morning|this afternoon|vandag|vanoggend|vanmiddag)\\b");
    private static final Pattern TOMORROW = pattern("(?<!day after )\\btomorrow\\b|\\bmôre(?:oggend|middag)?\\b");
    private static final Pattern AFTER_TOMORROW = pattern("\\bday after tomorrow\\b|\\boormôre\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final LocalDateTime now;

    DaysInSentence(LocalDateTime now) {
        this.now = now;
    }

    /** Each day, which may depend on the hour it goes with. */
    List<Placed<Function<LocalTime, LocalDate>>> in(String sentence) {
        LocalDate today = now.toLocalDate();
        return Stream.of(
                        Placed.all(ISO, sentence, this::date),
                        Placed.all(DAY_MONTH, sentence, this::date),
                        Placed.all(MONTH_DAY, sentence, this::date),
                        Placed.all(OF_THE_WEEK, sentence, this::ofTheWeek),
                        Placed.all(TODAY, sentence, any -> always(today)),
                        Placed.all(TOMORROW, sentence, any -> always(today.plusDays(1))),
                        Placed.all(AFTER_TOMORROW, sentence, any -> always(today.plusDays(2))))
                .flatMap(found -> found)
                .toList();
    }

    /** Without a year the next such date. */
    private Stream<Function<LocalTime, LocalDate>> date(Matcher said) {
        String year = said.group("year");
        int month = month(said.group("month"));
        int day = Integer.parseInt(said.group("day"));
        try {
            LocalDate date = LocalDate.of(year == null ? now.getYear() : Integer.parseInt(year), month, day);
            return always(year == null && date.isBefore(now.toLocalDate()) ? date.plusYears(1) : date);
        } catch (DateTimeException noSuchDay) {
            return Stream.empty();
        }
    }

    /** The next such day; of today's name, today while the hour is still to come. With "next" never one of this week. */
    private Stream<Function<LocalTime, LocalDate>> ofTheWeek(Matcher said) {
        DayOfWeek name = NAMES.get(said.group("name").toLowerCase(Locale.ROOT));
        LocalDate today = now.toLocalDate();
        if (said.group("next") != null) {
            LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return always(monday.with(TemporalAdjusters.nextOrSame(name)));
        }
        return Stream.of(hour -> today.atTime(hour).isAfter(now)
                ? today.with(TemporalAdjusters.nextOrSame(name))
                : today.with(TemporalAdjusters.next(name)));
    }

    private static int month(String said) {
        if (DIGITS.matcher(said).matches()) {
            return Integer.parseInt(said);
        }
        String beginning = said.substring(0, 3).toLowerCase(Locale.ROOT);
        return 1
                + MONTHS.stream()
                        .map(known -> known.contains(beginning))
                        .toList()
                        .indexOf(true);
    }

    private static Stream<Function<LocalTime, LocalDate>> always(LocalDate day) {
        return Stream.of(hour -> day);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, PromisesInText.ANY_CASE);
    }
}
