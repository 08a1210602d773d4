package org.redress.servicelevel.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFileRefused.Problem;
import org.redress.servicelevel.domain.HolidayFiles;
import org.redress.servicelevel.domain.HolidayRule;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;

/**
 * Takes each event of a file for a holiday: its whole days, one or several, under its name. What repeats is written out until
 * the end of the century; what was cancelled is left out.
 */
@ApplicationScoped
class IcalHolidayFiles implements HolidayFiles {
    private static final int LAST_YEAR = 2099;

    /** Once a year until then, and a few days each time; whatever comes more often is no holiday. */
    private static final int MOST_DAYS = 1_000;

    @Override
    public List<HolidayRule> read(InputStream file) throws IOException {
        List<VEvent> events = events(file);
        List<HolidayRule> holidays = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!isCancelled(events.get(i))) {
                holidays.addAll(new Event(events.get(i), i + 1).holidays());
            }
        }
        if (holidays.isEmpty()) {
            throw new HolidayFileRefused(Problem.WITHOUT_EVENTS, 0);
        }
        return List.copyOf(holidays);
    }

    private static List<VEvent> events(InputStream file) throws IOException {
        try (ICalReader reader = new ICalReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<ICalendar> calendars = reader.readAll();
            if (calendars.isEmpty()) {
                throw new HolidayFileRefused(Problem.NOT_A_CALENDAR, 0);
            }
            return calendars.stream()
                    .flatMap(calendar -> calendar.getEvents().stream())
                    .toList();
        }
    }

    private static boolean isCancelled(VEvent event) {
        return Optional.ofNullable(event.getStatus())
                .filter(Status::isCancelled)
                .isPresent();
    }

    /** One event with its place in the file. The library reads dates at midnight of the zone of this JVM. */
    private record Event(VEvent event, int number) {
        List<SingleDay> holidays() {
            LocalDate first = date(start());
            long length = length(first);
            if (length < 1) {
                throw refused(Problem.NO_WHOLE_DAY);
            }
            String name = name();
            return beginnings()
                    .flatMap(begin -> LongStream.range(0, length).mapToObj(begin::plusDays))
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .map(date -> new SingleDay(name, date))
                    .toList();
        }

        private Stream<LocalDate> beginnings() {
            List<LocalDate> beginnings = new ArrayList<>();
            Iterator<Date> dates = event.getDateIterator(TimeZone.getDefault());
            while (dates.hasNext()) {
                LocalDate date = local(dates.next());
                if (date.getYear() > LAST_YEAR) {
                    break;
                }
                if (beginnings.size() == MOST_DAYS) {
                    throw refused(Problem.TOO_MANY_DAYS);
                }
                beginnings.add(date);
            }
            return beginnings.stream();
        }

        /** Without an end, an event on a date takes that day. */
        private long length(LocalDate first) {
            Optional<ICalDate> end = Optional.ofNullable(event.getDateEnd()).map(date -> date.getValue());
            Optional<Duration> lasts = Optional.ofNullable(event.getDuration())
                    .map(duration -> duration.getValue())
                    .map(duration -> Duration.ofMillis(duration.toMillis()));
            long length = end.map(date -> date(date).toEpochDay() - first.toEpochDay())
                    .or(() -> lasts.map(Duration::toDays))
                    .orElse(1L);
            if (length > MOST_DAYS) {
                throw refused(Problem.TOO_MANY_DAYS);
            }
            return length;
        }

        private ICalDate start() {
            return Optional.ofNullable(event.getDateStart())
                    .map(date -> date.getValue())
                    .orElseThrow(() -> refused(Problem.NO_WHOLE_DAY));
        }

        private String name() {
            return Optional.ofNullable(event.getSummary())
                    .map(summary -> summary.getValue())
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .orElseThrow(() -> refused(Problem.WITHOUT_NAME));
        }

        private LocalDate date(ICalDate date) {
            if (date.hasTime()) {
                throw refused(Problem.NO_WHOLE_DAY);
            }
            return local(date);
        }

        private HolidayFileRefused refused(Problem problem) {
            return new HolidayFileRefused(problem, number);
        }

        private static LocalDate local(Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
        }
    }
}
