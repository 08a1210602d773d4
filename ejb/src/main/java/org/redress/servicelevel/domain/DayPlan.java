package org.redress.servicelevel.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When we work on a day: any number of frames, none on a day on which we are closed. They are kept in order and do not
 * overlap; frames that touch become one.
 *
 * @param frames the frames, the earliest first
 */
public record DayPlan(List<Frame> frames) {
    /** A day on which nobody works. */
    public static final DayPlan CLOSED = new DayPlan(List.of());

    /** @throws IllegalArgumentException when two frames overlap */
    public DayPlan {
        frames = joined(frames.stream().sorted().toList());
    }

    /** A day with these frames. */
    public static DayPlan of(Frame... frames) {
        return new DayPlan(Arrays.asList(frames));
    }

    /** Whether nobody works on that day. */
    public boolean isClosed() {
        return frames.isEmpty();
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
