package org.redress.studio.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * The working time between very many pairs of moments: what each whole day adds is asked of the calendar once. The same to the
 * nanosecond as {@link WorkingHours#between}. For one reading, by one thread.
 */
public final class WorkedTime {
    private final CalendarHistory hours;
    private final ZoneId zone;
    private final LocalDate firstDay;

    /** How much was worked from the first day until the beginning of each day after it. */
    private final List<Duration> until = new ArrayList<>(List.of(Duration.ZERO));

    /**
     * @param now about when the latest of the moments is; what lies more than two years before it costs more
     */
    public WorkedTime(WorkingHours hours, Instant now) {
        this.hours = hours.history();
        this.zone = hours.zone();
        this.firstDay = LocalDate.ofInstant(now, zone).minusYears(2);
    }

    /** The working time between two moments; with a minus when the second lies before the first. */
    public Duration between(Instant from, Instant to) {
        LocalDate begin = LocalDate.ofInstant(from, zone);
        return begin.isBefore(firstDay) || to.isBefore(from)
                ? hours.between(from, to)
                : since(LocalDate.ofInstant(to, zone), to).minus(since(begin, from));
    }

    private Duration since(LocalDate day, Instant moment) {
        return untilBeginOf(day).plus(hours.between(startOf(day), moment));
    }

    private Duration untilBeginOf(LocalDate day) {
        int index = (int) (day.toEpochDay() - firstDay.toEpochDay());
        while (until.size() <= index) {
            LocalDate last = firstDay.plusDays(until.size() - 1L);
            until.add(until.get(until.size() - 1).plus(hours.between(startOf(last), startOf(last.plusDays(1)))));
        }
        return until.get(index);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
