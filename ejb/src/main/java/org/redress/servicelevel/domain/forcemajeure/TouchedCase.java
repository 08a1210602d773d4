package org.redress.servicelevel.domain.forcemajeure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case that force majeure touches, as it was recorded; a correction of the clock changes nothing here. */
@Entity
@Table(name = "touched_case")
@SequenceGenerator(name = "touched_case_seq", sequenceName = "touched_case_seq", allocationSize = 50)
public class TouchedCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "touched_case_seq")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "force_majeure_id")
    private ForceMajeure forceMajeure;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "until_at")
    private @Nullable Instant untilAt;

    protected TouchedCase() {}

    TouchedCase(ForceMajeure forceMajeure, long caseId, Instant from) {
        this.forceMajeure = forceMajeure;
        this.caseId = caseId;
        this.fromAt = from;
    }

    /** Until then, or not at all when it touches the case only afterwards. */
    void until(Instant end) {
        untilAt = end.isBefore(fromAt) ? fromAt : end;
    }

    boolean isTouched() {
        return untilAt == null;
    }

    public long caseId() {
        return caseId;
    }

    /** Since when: a case that came in later is touched from then on. */
    public Instant from() {
        return fromAt;
    }

    /** Until when; empty as long as it goes on. */
    public Optional<Instant> until() {
        return Optional.ofNullable(untilAt);
    }

    @Override
    public String toString() {
        return "TouchedCase " + caseId + " of " + forceMajeure;
    }
}
