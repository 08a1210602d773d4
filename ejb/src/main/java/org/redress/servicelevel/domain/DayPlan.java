package org.redress.servicelevel.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When we work on a day: any number of frames, none on a day on which we are closed. They are kept in order and do not
 * overlap; frames that touch become one.
 *
 * @param frames the frames, the earliest first
 */
public record DayPlan(List<Frame> frames) {
    /** A day on which nobody works. */
    public static final DayPlan CLOSED = new DayPlan(List.of());

    private static final int ENDS = 2;

    /** @throws IllegalArgumentException when two frames overlap */
    public DayPlan {
        frames = joined(frames.stream().sorted().toList());
    }

    /** A day with these frames. */
    public static DayPlan of(Frame... frames) {
        return new DayPlan(Arrays.asList(frames));
    }

    /**
     * A day as people write it, {@code 08:30-12:00, 13:00-18:00}; nothing for one on which we are closed.
     *
     * @throws IllegalArgumentException when it is written otherwise, or two frames overlap
     */
    public static DayPlan parse(String written) {
        return written.isBlank()
                ? CLOSED
                : new DayPlan(
                        Stream.of(written.split(",", -1)).map(DayPlan::frame).toList());
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return frames.stream().map(Frame::toString).collect(Collectors.joining(", "));
    }

    /** Whether nobody works on that day. */
    public boolean isClosed() {
        return frames.isEmpty();
    }

    private static Frame frame(String written) {
        String[] ends = written.split("[-\u2013]", -1);
        if (ends.length != ENDS) {
            throw new IllegalArgumentException("not a frame: '" + written + "', write 08:30-18:00");
        }
        return Frame.of(ends[0], ends[1]);
    }

    private static List<Frame> joined(List<Frame> sorted) {
        List<Frame> joined = new ArrayList<>(sorted.size());
        for (Frame frame : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || !joined.get(last).reaches(frame)) {
                joined.add(frame);
            } else if (joined.get(last).overlaps(frame)) {
                throw new IllegalArgumentException(
                        "frames that overlap: " + joined.get(last) + " and " + frame + "; make one of them");
            } else {
                joined.set(last, new Frame(joined.get(last).from(), frame.until()));
            }
        }
        return List.copyOf(joined);
    }
}
