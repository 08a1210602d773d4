package org.redress.web.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockDefinition;
import org.redress.servicelevel.domain.clock.FixedTerms;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.servicelevel.domain.clock.Target;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.clock.WarningShares;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** What the page says of a deadline. 23 September 2026 is the Wednesday before Heritage Day. */
class ClockProofTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final CalendarHistory HOURS = CalendarHistory.of(
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan()));

    private final Formats formats = new Formats();
    private final Messages messages = new Messages() {
        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    };

    @BeforeEach
    void setUp() throws ReflectiveOperationException {
        set("clock", Clock.fixed(at("2026-09-23T16:30"), ZoneOffset.UTC));
        set("messages", messages);
        set("hours", HOURS);
    }

    @Test
    void saysEachSegmentUntilTheDeadline() {
        List<ClockProof.Row> rows =
                rows("4 h", "2026-09-23T16:30", List.of(event(1, at("2026-09-23T16:00"), CaseEventKind.REGISTERED)));

        assertThat(rows)
                .containsExactly(
                        new ClockProof.Row("Ran", "Wed 23 Sep, 16:00 – 16:30", "0:30", "0:30", ""),
                        new ClockProof.Row("Will run", "Wed 23 Sep, 16:30 – 18:00", "1:30", "2:00", "ahead"),
                        new ClockProof.Row("Closed", "Wed 23 Sep, 18:00 – Thu 24 Sep, 00:00", "", "2:00", "ahead"),
                        new ClockProof.Row(
                                "Holiday: Heritage Day", "Thu 24 Sep, 00:00 – Fri 25 Sep, 00:00", "", "2:00", "ahead"),
                        new ClockProof.Row("Closed", "Fri 25 Sep, 00:00 – 08:30", "", "2:00", "ahead"),
                        new ClockProof.Row("Will run", "Fri 25 Sep, 08:30 – 10:30", "2:00", "4:00", "ahead"));
    }

    @Test
    void saysWhoPausedItForWhat() {
        List<ClockProof.Row> rows = rows(
                "4 h",
                "2026-09-23T16:30",
                List.of(
                        event(1, at("2026-09-23T15:00"), CaseEventKind.REGISTERED),
                        event(2, at("2026-09-23T15:30"), CaseEventKind.INFORMATION_REQUESTED),
                        event(3, at("2026-09-23T16:00"), CaseEventKind.CUSTOMER_ANSWERED)));

        assertThat(rows.get(1))
                .isEqualTo(new ClockProof.Row(
                        "Paused: waiting for the customer (by Lerato Khumalo)",
                        "Wed 23 Sep, 15:30 – 16:00",
                        "",
                        "0:30",
                        ""));
    }

    @Test
    void drawsPausesClosedTimeAndHolidaysEachInTheirOwnWayAndMarksNowAndTheDeadline() {
        CaseClockView clock = view(
                "4 h",
                "2026-09-23T16:30",
                List.of(
                        event(1, at("2026-09-23T15:00"), CaseEventKind.REGISTERED),
                        event(2, at("2026-09-23T15:30"), CaseEventKind.INFORMATION_REQUESTED),
                        event(3, at("2026-09-23T16:00"), CaseEventKind.CUSTOMER_ANSWERED)));

        assertThat(ClockStrip.of(clock).bars())
                .extracting(ClockStrip.Bar::style)
                .containsExactly("run", "pause", "run", "ahead", "closed", "holiday", "closed", "ahead", "now", "due");
    }

    @Test
    void addsUpToTheSecondWhateverHappened() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            Instant begin = at("2026-09-14T08:00")
                    .plusSeconds(random.nextInt(500_000))
                    .plusNanos(random.nextInt(1_000_000_000));
            List<CaseEventRecorded> history = new ArrayList<>(List.of(event(1, begin, CaseEventKind.REGISTERED)));
            Instant last = begin;
            for (int step = 0; step < random.nextInt(6); step++) {
                last = last.plusSeconds(random.nextInt(90_000)).plusNanos(random.nextInt(1_000_000_000));
                history.add(event(
                        history.size() + 1,
                        last,
                        step % 2 == 0 ? CaseEventKind.INFORMATION_REQUESTED : CaseEventKind.CUSTOMER_ANSWERED));
            }
            List<ClockProof.Row> rows = proof(view("8 h", last.plusSeconds(random.nextInt(9_000)), history));

            Duration sum = rows.stream()
                    .filter(row -> !row.style().equals("over"))
                    .map(row -> read(row.counted()))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(sum).as("%s", rows).isEqualTo(Duration.ofHours(8));
        }
    }

    private static Duration read(String digits) {
        if (digits.isEmpty()) {
            return Duration.ZERO;
        }
        String[] parts = digits.split(":");
        return Duration.ofHours(Long.parseLong(parts[0]))
                .plusMinutes(Long.parseLong(parts[1]))
                .plusSeconds(parts.length > 2 ? Long.parseLong(parts[2]) : 0);
    }

    private List<ClockProof.Row> rows(String target, String now, List<CaseEventRecorded> history) {
        return proof(view(target, now, history));
    }

    private List<ClockProof.Row> proof(CaseClockView clock) {
        return new ClockProof(clock, messages, formats, id -> id == 7 ? "Lerato Khumalo" : "").rows();
    }

    private static CaseClockView view(String target, String now, List<CaseEventRecorded> history) {
        return view(target, at(now), history);
    }

    private static CaseClockView view(String target, Instant now, List<CaseEventRecorded> history) {
        CaseTimer timer = CaseTimer.inWorkingTime(
                new ClockDefinition("resolution", Measure.RESOLUTION, Set.of(PauseCause.values())),
                new FixedTerms(new Terms(Target.of(WorkingTime.parse(target)), HOURS)));
        return new CaseClockView(
                "resolution", "", Measure.RESOLUTION, false, now, timer.read(history, now, WarningShares.USUAL));
    }

    private static CaseEventRecorded event(int number, Instant at, CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(1, kind, at), number, at, "staff:7");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        java.lang.reflect.Field known = Formats.class.getDeclaredField(field);
        known.setAccessible(true);
        known.set(formats, value);
    }
}
