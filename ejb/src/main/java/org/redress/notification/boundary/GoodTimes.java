package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.WordingMend;
import org.redress.servicelevel.domain.WorkingHours;

/** Days and hours to take instead of a vague time, all within our working time. Source: R-052, D-05. */
@ApplicationScoped
class GoodTimes {
    private static final Duration SOON = Duration.ofHours(4);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final int DAYS_OF_A_WEEK = 7;

    @Inject
    Letters letters;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** The better words with a day and an hour in each of their places. */
    WordingMend in(WordingMend mend) {
        LetterWords words = letters.words(mend.language());
        return mend.filled("soon", said(soon(), words))
                .filled("tomorrow", said(tomorrow(), words))
                .filled("week", said(endOfWeek(), words));
    }

    /** Four working hours from now, at a full hour. */
    private Instant soon() {
        Instant by = hours.plus(clock.instant(), SOON);
        Instant full = by.truncatedTo(ChronoUnit.HOURS);
        return hours.openingAfter(full.equals(by) ? by : full.plus(1, ChronoUnit.HOURS));
    }

    private Instant tomorrow() {
        LocalDate today = today();
        return today.datesUntil(today.plusDays(DAYS_OF_A_WEEK * 4))
                .skip(1)
                .filter(hours::isOpenOn)
                .findFirst()
                .map(day -> at(day, TEN))
                .orElseGet(this::soon);
    }

    /** The last working day of this week; of the next where that is over, or today. */
    private Instant endOfWeek() {
        LocalDate sunday = today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.of(sunday, sunday.plusWeeks(1), sunday.plusWeeks(2))
                .flatMap(end -> Stream.iterate(end, day -> day.minusDays(1)).limit(DAYS_OF_A_WEEK))
                .filter(hours::isOpenOn)
                .map(day -> at(day, FOUR))
                .filter(moment -> moment.isAfter(tomorrow()))
                .findFirst()
                .orElseGet(this::tomorrow);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hours.zone());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return hours.openingAfter(day.atTime(time).atZone(hours.zone()).toInstant());
    }

    private String said(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
