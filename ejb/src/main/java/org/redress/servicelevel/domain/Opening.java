package org.redress.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time during which we are open, from its first moment until its end, which is not part of it.
 *
 * @param from its first moment
 * @param until its end, later than that
 */
record Opening(Instant from, Instant until) {
    Opening {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an opening without length: " + from + "-" + until);
        }
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    Duration length() {
        return Duration.between(from, until);
    }

    /** What of it lies between two moments. */
    Optional<Opening> within(Instant begin, Instant end) {
        Instant first = Moments.later(from, begin);
        Instant last = Moments.earlier(until, end);
        return first.isBefore(last) ? Optional.of(new Opening(first, last)) : Optional.empty();
    }

    /** The same time with openings that touch made one. */
    static List<Opening> joined(List<Opening> sorted) {
        List<Opening> joined = new ArrayList<>(sorted.size());
        for (Opening opening : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).until().equals(opening.from())) {
                joined.set(last, new Opening(joined.get(last).from(), opening.until()));
            } else {
                joined.add(opening);
            }
        }
        return joined;
    }
}
