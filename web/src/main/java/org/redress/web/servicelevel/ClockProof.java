package org.redress.web.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.Pause;
import org.redress.servicelevel.domain.clock.Segment;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/**
 * The proof of a deadline in words: what the clock did from when until when, what of it counts, and what that makes so far. It is said
 * to the second, and adds up to the second.
 */
final class ClockProof {
    private static final String STAFF = "staff:";

    private final CaseClockView clock;
    private final Messages messages;
    private final Formats formats;
    private final Function<Long, String> nameOf;

    ClockProof(CaseClockView clock, Messages messages, Formats formats, Function<Long, String> nameOf) {
        this.clock = clock;
        this.messages = messages;
        this.formats = formats;
        this.nameOf = nameOf;
    }

    /**
     * A line of it.
     *
     * @param what what the clock did
     * @param span from when until when
     * @param counted what of it counts; empty where nothing does
     * @param total what that makes so far
     * @param style {@code ahead} for what is still to come, {@code over} for what came after the deadline, or nothing
     */
    public record Row(String what, String span, String counted, String total, String style) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Duration total = Duration.ZERO;
        for (Segment segment : clock.reading().explanation()) {
            Duration before = total;
            total = total.plus(segment.counted());
            Duration counted = whole(total).minus(whole(before));
            rows.add(new Row(
                    what(segment),
                    span(segment),
                    segment.counted().isZero() ? "" : digits(counted),
                    digits(whole(total)),
                    style(segment)));
        }
        return rows;
    }

    /** 2:42, or to the second 2:42:39; of a clock that counts whole days, 3 d 2:42. */
    private String digits(Duration amount) {
        String days = clock.countsWholeDays() && amount.toDays() > 0
                ? messages.text("servicelevel.clock.days", amount.toDays()) + " "
                : "";
        String hours = "%d:%02d"
                .formatted(clock.countsWholeDays() ? amount.toHoursPart() : amount.toHours(), amount.toMinutesPart());
        return days + hours + (amount.toSecondsPart() == 0 ? "" : ":%02d".formatted(amount.toSecondsPart()));
    }

    private static Duration whole(Duration amount) {
        return amount.truncatedTo(ChronoUnit.SECONDS);
    }

    private String span(Segment segment) {
        boolean sameDay = formats.dayOf(segment.from()).equals(formats.dayOf(segment.until()));
        return exact(segment.from(), formats.moment(segment.from())) + " – "
                + exact(segment.until(), sameDay ? formats.time(segment.until()) : formats.moment(segment.until()));
    }

    private String exact(Instant at, String text) {
        int second = at.atZone(formats.zone()).getSecond();
        return second == 0 ? text : text + ":%02d".formatted(second);
    }

    private String style(Segment segment) {
        Optional<Instant> due = clock.reading().deadline().map(Deadline::at);
        if (!segment.from().isBefore(clock.readAt())) {
            return "ahead";
        }
        return due.filter(at -> !segment.from().isBefore(at)).isPresent() ? "over" : "";
    }

    private String what(Segment segment) {
        if (segment instanceof Segment.Holiday holiday) {
            return messages.text("servicelevel.clock.holiday", holiday.name());
        }
        if (segment instanceof Segment.SpecialDay day) {
            return messages.text("servicelevel.clock.special", day.name());
        }
        if (segment instanceof Segment.Paused paused) {
            return paused.pauses().stream().map(this::why).distinct().collect(Collectors.joining("; "));
        }
        if (segment instanceof Segment.Stopped) {
            return messages.get("servicelevel.clock.done");
        }
        return messages.get(segment instanceof Segment.Closed ? "servicelevel.clock.closed" : running(segment));
    }

    private String running(Segment segment) {
        return segment.from().isBefore(clock.readAt()) ? "servicelevel.clock.ran" : "servicelevel.clock.willrun";
    }

    private String why(Pause pause) {
        String cause = messages.get("words.PauseCause." + pause.cause());
        String by = pause.by().startsWith(STAFF)
                ? nameOf.apply(Long.parseLong(pause.by().substring(STAFF.length())))
                : "";
        return by.isEmpty() ? cause : messages.text("servicelevel.clock.pausedby", cause, by);
    }
}
