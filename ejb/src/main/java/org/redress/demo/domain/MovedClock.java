package org.redress.demo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How far the clock of a demonstration runs ahead of system time. There is one; it only ever grows, because what has
 * happened cannot come after what is still to come.
 */
@Entity
@Table(name = "moved_clock")
public class MovedClock {
    /** The one row there is. */
    public static final long ID = 1;

    private static final Duration AT_MOST = Duration.ofDays(400);

    @Id
    private long id = ID;

    @Column(name = "offset_millis")
    private long offsetMillis;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private String movedBy;

    @Version
    private long version;

    protected MovedClock() {}

    /** A clock at system time. */
    public MovedClock(Instant at, String by) {
        this.movedAt = at;
        this.movedBy = by;
    }

    /**
     * Moves it forward.
     *
     * @param at what it showed before
     * @param by who moves it
     * @throws ClockOnlyGoesForward when that would be back, not at all, or more than 400 days at once
     */
    public void forward(Duration by, Instant at, String mover) {
        if (by.toMillis() <= 0 || by.compareTo(AT_MOST) > 0) {
            throw new ClockOnlyGoesForward();
        }
        offsetMillis = Math.addExact(offsetMillis, by.toMillis());
        movedAt = at;
        movedBy = mover;
    }

    public Duration offset() {
        return Duration.ofMillis(offsetMillis);
    }
}
