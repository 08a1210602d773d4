package org.redress.web.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.Segment;

/**
 * A clock drawn as a strip of 1,000 units: what ran and what is ahead in proportion to its working time, what was closed as a thin line
 * of one width, however long, so that a weekend does not hide the hours.
 *
 * @param bars the segments in order, then a mark for now and one for the deadline where they are on the strip
 */
public record ClockStrip(List<Bar> bars) {
    private static final double WIDTH = 1000;
    private static final double THIN = 0.03;
    private static final double LEAST = 0.004;
    private static final String MARK = "4.0";

    /**
     * A segment, or a mark.
     *
     * @param x where it begins
     * @param width how wide it is
     * @param style {@code run}, {@code over}, {@code pause}, {@code closed}, {@code holiday} or {@code ahead}; {@code now} or {@code due}
     */
    public record Bar(String x, String width, String style) {
        /** Where it begins from above, of 18 units. */
        public int getY() {
            return isMark() ? 0 : isThin() ? 8 : 4;
        }

        public int getHeight() {
            return isMark() ? 18 : isThin() ? 2 : 10;
        }

        private boolean isThin() {
            return style.equals("closed") || style.equals("holiday");
        }

        private boolean isMark() {
            return style.equals("now") || style.equals("due");
        }
    }

    static ClockStrip of(CaseClockView clock) {
        List<Segment> segments = clock.reading().explanation();
        Duration working = segments.stream().map(Segment::workingTime).reduce(Duration.ZERO, Duration::plus);
        double all = segments.stream()
                .mapToDouble(segment -> weight(segment, working))
                .sum();
        Instant due = clock.reading().deadline().map(Deadline::at).orElse(Instant.MAX);
        List<Bar> bars = new ArrayList<>();
        double x = 0;
        List<Bar> marks = new ArrayList<>();
        for (Segment segment : segments) {
            double width = WIDTH * weight(segment, working) / all;
            bars.add(new Bar(units(x), units(width), style(segment, clock.readAt(), due)));
            x += width;
            if (segment.until().equals(clock.readAt())) {
                marks.add(new Bar(units(x), MARK, "now"));
            }
            if (segment.until().equals(due)) {
                marks.add(new Bar(units(x), MARK, "due"));
            }
        }
        bars.addAll(marks);
        return new ClockStrip(bars);
    }

    private static double weight(Segment segment, Duration working) {
        if (segment.workingTime().isZero() || working.isZero()) {
            return THIN;
        }
        return Math.max(LEAST, (double) segment.workingTime().toMillis() / working.toMillis());
    }

    private static String style(Segment segment, Instant now, Instant due) {
        if (segment instanceof Segment.Running) {
            if (!segment.from().isBefore(now)) {
                return "ahead";
            }
            return segment.from().isBefore(due) ? "run" : "over";
        }
        if (segment instanceof Segment.Holiday) {
            return "holiday";
        }
        return segment.workingTime().isZero() ? "closed" : "pause";
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
