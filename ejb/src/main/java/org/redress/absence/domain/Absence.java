package org.redress.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody is away, and who stands in for her. Before it has begun it can be called off; until it is over
 * it can be made shorter, so that she is back earlier. A longer one is another one. While it lasts, whoever stands in may decide
 * in her place when she lent her authority; it ends with the absence, however that ends. Source: R-070.
 */
@Entity
@Table(name = "absence")
public class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "from_at")
    private Instant beginning;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "substitute_id")
    private long substituteId;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Nullable
    @Column(name = "called_off_at")
    private Instant calledOffAt;

    @Column(name = "lends_authority")
    private boolean lendsAuthority;

    @Version
    private long version;

    protected Absence() {}

    public Absence(long staffId, AwayTime time, long substituteId, long enteredBy, Instant enteredAt) {
        this.staffId = staffId;
        this.beginning = time.from();
        this.until = time.until();
        this.substituteId = substituteId;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Whoever stands in may decide in her place while it lasts. */
    public void lendAuthority() {
        lendsAuthority = true;
    }

    /**
     * She is back earlier: at once when that is no later than now.
     *
     * @throws AbsenceOver when it is over or was called off
     * @throws AbsenceOnlyGetsShorter when that would make it longer, or would end it before it begins
     */
    public void shorten(Instant back, Instant now) {
        requireAhead(now);
        Instant end = back.isBefore(now) ? now : back;
        if (end.isAfter(until) || !end.isAfter(beginning)) {
            throw new AbsenceOnlyGetsShorter();
        }
        until = end;
    }

    /**
     * It does not take place.
     *
     * @throws AbsenceOver when it is over or was called off
     * @throws AbsenceHasBegun when she is away already
     */
    public void callOff(Instant now) {
        requireAhead(now);
        if (!now.isBefore(beginning)) {
            throw new AbsenceHasBegun();
        }
        calledOffAt = now;
    }

    private void requireAhead(Instant now) {
        if (calledOffAt != null || !now.isBefore(until)) {
            throw new AbsenceOver();
        }
    }

    public boolean isAt(Instant moment) {
        return calledOffAt == null && time().holds(moment);
    }

    /** Whether whoever stands in may decide in her place while it lasts. */
    public boolean lendsAuthority() {
        return lendsAuthority;
    }

    public boolean overlaps(AwayTime other) {
        return calledOffAt == null && time().overlaps(other);
    }

    public AwayTime time() {
        return new AwayTime(beginning, until);
    }

    public long id() {
        return id;
    }

    public long staffId() {
        return staffId;
    }

    public long substituteId() {
        return substituteId;
    }

    public long enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<Instant> calledOffAt() {
        return Optional.ofNullable(calledOffAt);
    }
}
