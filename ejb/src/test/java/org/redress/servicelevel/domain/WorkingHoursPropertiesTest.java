package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every calendar and every history of calendars, in any zone. R-107, W-13. */
@Domain(AnyCalendar.class)
@Domain(DomainContext.Global.class)
class WorkingHoursPropertiesTest {
    private static final Duration A_LITTLE = Duration.ofNanos(1);

    @Property
    void whatIsAddedIsCounted(@ForAll CalendarHistory hours, @ForAll Instant from, @ForAll Duration amount) {
        Instant until = hours.plus(from, amount);

        assertThat(hours.between(from, until)).isEqualTo(amount);
        assertThat(hours.between(until, from)).isEqualTo(amount.negated());
    }

    @Property
    void addingLeadsToTheFirstMomentByWhichSoMuchIsWorked(
            @ForAll CalendarHistory hours, @ForAll Instant from, @ForAll Duration amount) {
        Assume.that(!amount.isZero());

        Instant until = hours.plus(from, amount);

        assertThat(hours.between(from, until.minus(A_LITTLE))).isLessThan(amount);
    }

    @Property
    void whatIsSubtractedIsCounted(@ForAll CalendarHistory hours, @ForAll Instant until, @ForAll Duration amount) {
        Instant from = hours.minus(until, amount);

        assertThat(hours.between(from, until)).isEqualTo(amount);
        assertThat(amount.isZero() || hours.between(from.plus(A_LITTLE), until).compareTo(amount) < 0)
                .isTrue();
    }

    @Property
    void subtractingTakesBackWhatIsAddedWhileOpen(
            @ForAll CalendarHistory hours, @ForAll Instant moment, @ForAll Duration amount) {
        Instant open = hours.openingAfter(moment);
        Instant openBefore = hours.closingBefore(moment);

        assertThat(hours.minus(hours.plus(open, amount), amount)).isEqualTo(open);
        assertThat(hours.plus(hours.minus(openBefore, amount), amount)).isEqualTo(openBefore);
    }

    @Property
    void addingIsAdditive(
            @ForAll CalendarHistory hours, @ForAll Instant from, @ForAll Duration one, @ForAll Duration other) {
        assertThat(hours.plus(hours.plus(from, one), other)).isEqualTo(hours.plus(from, one.plus(other)));
    }

    @Property
    void addingIsMonotone(
            @ForAll CalendarHistory hours,
            @ForAll Instant from,
            @ForAll Duration later,
            @ForAll Duration amount,
            @ForAll Duration more) {
        assertThat(hours.plus(from.plus(later), amount)).isAfterOrEqualTo(hours.plus(from, amount));
        assertThat(hours.plus(from, amount.plus(more))).isAfterOrEqualTo(hours.plus(from, amount));
        assertThat(hours.plus(from, amount)).isAfterOrEqualTo(from);
    }

    @Property
    void countingIsAdditive(
            @ForAll CalendarHistory hours, @ForAll Instant one, @ForAll Instant two, @ForAll Instant three) {
        assertThat(hours.between(one, two).plus(hours.between(two, three))).isEqualTo(hours.between(one, three));
    }

    @Property(tries = 300)
    void stretchesLieSideBySideAndTheOpenOnesAddUp(
            @ForAll CalendarHistory hours, @ForAll Instant from, @ForAll @IntRange(min = 1, max = 40) int days) {
        Instant until = from.plus(Duration.ofDays(days));

        List<Stretch> stretches = hours.stretches(from, until);

        assertThat(stretches.get(0).from()).isEqualTo(from);
        assertThat(stretches.get(stretches.size() - 1).until()).isEqualTo(until);
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).until());
            assertThat(stretches.get(i - 1).goesOnAs(stretches.get(i))).isFalse();
        }
        assertThat(stretches).allMatch(stretch -> hours.isOpenAt(stretch.from()) == stretch.isOpen());
        assertThat(stretches.stream()
                        .filter(Stretch::isOpen)
                        .map(Stretch::length)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(hours.between(from, until));
    }

    @Property
    void openingsAndClosingsLieAroundAMoment(@ForAll CalendarHistory hours, @ForAll Instant moment) {
        Instant opening = hours.openingAfter(moment);
        Instant closed = hours.closingBefore(moment);

        assertThat(hours.isOpenAt(opening)).isTrue();
        assertThat(hours.between(moment, opening)).isZero();
        assertThat(hours.between(closed, moment)).isZero();
        assertThat(hours.isOpenAt(closed.minus(A_LITTLE))).isTrue();
        assertThat(hours.isOpenAt(hours.closingAfter(moment).minus(A_LITTLE))).isTrue();
        assertThat(hours.endOfDayAfter(moment)).isAfterOrEqualTo(hours.closingAfter(moment));
    }

    @Property
    void soManyDaysLaterIsThatManyOperatingDaysOn(
            @ForAll CalendarHistory hours, @ForAll Instant from, @ForAll @IntRange(max = 30) int days) {
        WallClock wall = hours.wall();
        LocalDate first = wall.dayOf(hours.openingAfter(from));

        Instant until = hours.plusDays(from, days);

        LocalDate last = operatingDay(wall, until, hours);
        assertThat(first.datesUntil(last).filter(hours::isOpenOn)).hasSize(days);
        assertThat(hours.isOpenOn(last)).isTrue();
        assertThat(hours.isOpenAt(until) || hours.isOpenAt(until.minus(A_LITTLE)))
                .isTrue();
        assertThat(hours.plusDays(from, days + 1)).isAfterOrEqualTo(until);
    }

    @Property
    void aChangeThatIsNoneOrLiesElsewhereChangesNothing(
            @ForAll WorkingCalendar calendar,
            @ForAll WorkingCalendar other,
            @ForAll Instant from,
            @ForAll Instant change,
            @ForAll Duration amount,
            @ForAll @IntRange(max = 20) int days) {
        CalendarHistory same = CalendarHistory.of(calendar).with(change, calendar);
        CalendarHistory later =
                calendar.zone().equals(other.zone()) ? same.with(Instant.parse("2100-01-01T00:00:00Z"), other) : same;
        Instant until = calendar.plus(from, amount);

        assertThat(later.plus(from, amount)).isEqualTo(until);
        assertThat(later.minus(from, amount)).isEqualTo(calendar.minus(from, amount));
        assertThat(later.plusDays(from, days)).isEqualTo(calendar.plusDays(from, days));
        assertThat(later.minusDays(from, days)).isEqualTo(calendar.minusDays(from, days));
        assertThat(later.between(from, until)).isEqualTo(calendar.between(from, until));
        assertThat(later.stretches(from, until)).isEqualTo(calendar.stretches(from, until));
    }

    /** Against the plainest of all ways to count: minute by minute, by the clock on the wall. */
    @Property(tries = 100)
    void countsWhatACountOfMinutesCounts(
            @ForAll WorkingCalendar anywhere, @ForAll Instant moment, @ForAll @IntRange(max = 5000) int minutes) {
        WorkingCalendar calendar = new WorkingCalendar(
                ZoneId.of("Africa/Johannesburg"), anywhere.week(), anywhere.holidays(), anywhere.specialDays());
        Instant from = Instant.ofEpochSecond(moment.getEpochSecond() / 60 * 60);

        long counted = 0;
        for (int minute = 0; minute < minutes; minute++) {
            LocalDateTime wall = LocalDateTime.ofInstant(from.plus(Duration.ofMinutes(minute)), calendar.zone());
            counted += calendar.planOn(wall.toLocalDate()).frames().stream()
                    .filter(frame -> holds(frame, wall.toLocalTime()))
                    .count();
        }

        assertThat(calendar.between(from, from.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(Duration.ofMinutes(counted));
    }

    @Property(tries = 50)
    void aCalendarWithoutHoursIsRefused(@ForAll WorkingCalendar calendar) {
        assertThatThrownBy(() -> new WorkingCalendar(
                        calendar.zone(), WeekPlan.CLOSED, calendar.holidays(), calendar.specialDays()))
                .isInstanceOf(CalendarNeverOpens.class);
    }

    private static boolean holds(Frame frame, LocalTime time) {
        return !time.isBefore(frame.from()) && (frame.endsWithTheDay() || time.isBefore(frame.until()));
    }

    /** The day whose work a moment belongs to: an end of work at midnight belongs to the day before. */
    private static LocalDate operatingDay(WallClock wall, Instant moment, CalendarHistory hours) {
        LocalDate day = wall.dayOf(moment);
        boolean endsTheDayBefore = wall.startOf(day).equals(moment) && !hours.isOpenAt(moment);
        return endsTheDayBefore ? day.minusDays(1) : day;
    }
}
