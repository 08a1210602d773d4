package org.redress.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;

/**
 * What an entry is ordered by, with what that was made of. A step of a case whose clock stands still waits, as long as whom it waits
 * for is asked again, or in force majeure; what runs beside the phases has a time of its own and never does. Source.
 */
@Embeddable
public class EntryTime {
    @Column(name = "case_due_at")
    private @Nullable Instant caseDueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "paused_for")
    private @Nullable PauseCause pausedFor;

    @Column(name = "paused_since")
    private @Nullable Instant pausedSince;

    @Column(name = "percent_told")
    private int percentTold;

    private boolean waiting;

    @Column(name = "order_at")
    private Instant orderAt;

    protected EntryTime() {}

    /** Of a task that is due then, before anything is known of its case. */
    EntryTime(Instant dueAt) {
        this(dueAt, true, CaseTime.NONE, Optional.empty());
    }

    /**
     * @param dueAt when the task itself must be done
     * @param beside whether it runs beside the phases
     * @param time how its case stands
     * @param askedAgainAt when whom the case waits for is asked again; nothing when that does not happen by itself
     */
    EntryTime(Instant dueAt, boolean beside, CaseTime time, Optional<Instant> askedAgainAt) {
        this.caseDueAt = time.deadline().orElse(null);
        this.pausedFor = time.pausedFor().orElse(null);
        this.pausedSince = time.pausedSince().orElse(null);
        this.percentTold = time.percentTold();
        this.waiting =
                !beside && pausedFor != null && (pausedFor == PauseCause.FORCE_MAJEURE || askedAgainAt.isPresent());
        this.orderAt = waiting ? askedAgainAt.orElse(dueAt) : earlier(dueAt, caseDueAt);
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    ItemTime shown() {
        return new ItemTime(
                orderAt,
                waiting,
                Optional.ofNullable(caseDueAt),
                Optional.ofNullable(pausedFor),
                Optional.ofNullable(pausedSince),
                percentTold);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryTime time && time.shown().equals(shown());
    }

    @Override
    public int hashCode() {
        return shown().hashCode();
    }
}
