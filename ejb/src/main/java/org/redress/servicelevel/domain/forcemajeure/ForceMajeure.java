package org.redress.servicelevel.domain.forcemajeure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused.Problem;

/**
 * A period of force majeure: one of the causes that the agreement excludes, and why we say that it is one. It begins for the cases it
 * touches; more may be added as long as it goes on, and it may end for one of them before it ends for all. It is over when it
 * has ended for the last. Nothing of it is changed afterwards: a wrong time is corrected on the clock of a case. Source: R-113.
 */
@Entity
@Table(name = "force_majeure")
@SequenceGenerator(name = "force_majeure_seq", sequenceName = "force_majeure_seq", allocationSize = 50)
public class ForceMajeure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "force_majeure_seq")
    private long id;

    private String cause;

    @Lob
    private String reason;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Lob
    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @OneToMany(mappedBy = "forceMajeure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("caseId, fromAt")
    private List<TouchedCase> cases = new ArrayList<>();

    @Version
    private long version;

    protected ForceMajeure() {}

    /**
     * @param cause what the agreement excludes, in its words
     * @param reason why this is such a thing
     */
    public ForceMajeure(String cause, String reason, Instant beganAt, long recordedBy, Instant now) {
        if (beganAt.isAfter(now)) {
            throw new ForceMajeureRefused(Problem.IN_THE_FUTURE);
        }
        this.cause = cause;
        this.reason = reason;
        this.beganAt = beganAt;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /**
     * It touches another case.
     *
     * @param from since when
     * @throws ForceMajeureRefused when it is over
     */
    public void touch(long caseId, Instant from) {
        requireGoesOn();
        cases.add(new TouchedCase(this, caseId, from));
    }

    /**
     * It has ended for one case; when that was the last, it is over.
     *
     * @throws ForceMajeureRefused when it is over, or had ended for that case
     */
    public void release(long caseId, Instant until, String why, long by) {
        requireGoesOn();
        TouchedCase touched = cases.stream()
                .filter(each -> each.caseId() == caseId && each.isTouched())
                .findFirst()
                .orElseThrow(() -> new ForceMajeureRefused(Problem.OVER));
        touched.until(until);
        if (touched().isEmpty()) {
            endedAt = lastEnd();
            endReason = why;
            endedBy = by;
        }
    }

    /**
     * It has ended for all.
     *
     * @throws ForceMajeureRefused when it is over, had not begun by then, or that moment is still to come
     */
    public void end(Instant until, String why, long by, Instant now) {
        requireGoesOn();
        requireEnd(until, now);
        cases.stream().filter(TouchedCase::isTouched).forEach(each -> each.until(until));
        endedAt = until;
        endReason = why;
        endedBy = by;
    }

    /** It was over when the last of the cases went on, which need not be the one that was said last. */
    private Instant lastEnd() {
        return cases.stream()
                .flatMap(each -> each.until().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** @throws ForceMajeureRefused when it had not begun by then, or that moment is still to come */
    public void requireEnd(Instant until, Instant now) {
        if (until.isAfter(now)) {
            throw new ForceMajeureRefused(Problem.IN_THE_FUTURE);
        }
        if (!until.isAfter(beganAt)) {
            throw new ForceMajeureRefused(Problem.ENDS_BEFORE_IT_BEGINS, beganAt);
        }
    }

    /** The cases it touches now. */
    public List<Long> touched() {
        return cases.stream()
                .filter(TouchedCase::isTouched)
                .map(TouchedCase::caseId)
                .toList();
    }

    /** All it touches or touched. */
    public List<TouchedCase> cases() {
        return List.copyOf(cases);
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public long id() {
        return id;
    }

    public String cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When it ended for the last case; empty as long as it goes on. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<Long> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    @Override
    public String toString() {
        return "ForceMajeure#" + id;
    }

    private void requireGoesOn() {
        if (isOver()) {
            throw new ForceMajeureRefused(Problem.OVER);
        }
    }
}
