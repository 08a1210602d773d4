package org.redress.servicelevel.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.servicelevel.domain.clock.CorrectionRefused;
import org.redress.servicelevel.domain.clock.CorrectionRefused.Problem;

/**
 * What was wrong about an event that moved the clock of a case: when it happened in truth, or that it never did, and why we say so. The
 * event stays as it was recorded; from the correction on the clock is read as if it had been recorded right. It may be taken
 * back once, with a reason, too.
 */
@Entity
@Table(name = "clock_correction")
@SequenceGenerator(name = "clock_correction_seq", sequenceName = "clock_correction_seq", allocationSize = 50)
public class ClockCorrection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_correction_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "event_number")
    private int eventNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind")
    private CaseEventKind kind;

    @Column(name = "was_at")
    private Instant wasAt;

    @Column(name = "happened_at")
    private @Nullable Instant happenedAt;

    @Lob
    private String reason;

    @Column(name = "corrected_by")
    private long correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Lob
    @Column(name = "taken_back_reason")
    private @Nullable String takenBackReason;

    @Column(name = "taken_back_by")
    private @Nullable Long takenBackBy;

    @Version
    private long version;

    protected ClockCorrection() {}

    /**
     * @param eventNumber the number of the event among those of its case
     * @param kind what happened
     * @param wasAt when it was taken to have happened until now
     * @param happenedAt when it happened in truth; empty when it never did
     */
    public ClockCorrection(
            long caseId,
            int eventNumber,
            CaseEventKind kind,
            Instant wasAt,
            Optional<Instant> happenedAt,
            String reason,
            long by,
            Instant now) {
        this.caseId = caseId;
        this.eventNumber = eventNumber;
        this.kind = kind;
        this.wasAt = wasAt;
        this.happenedAt = happenedAt.orElse(null);
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    /**
     * It was no mistake after all.
     *
     * @throws CorrectionRefused when it was taken back already
     */
    public void takeBack(String why, long by, Instant now) {
        if (isTakenBack()) {
            throw new CorrectionRefused(Problem.TAKEN_BACK);
        }
        takenBackAt = now;
        takenBackReason = why;
        takenBackBy = by;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public int eventNumber() {
        return eventNumber;
    }

    /** What happened, or did not. */
    public CaseEventKind kind() {
        return kind;
    }

    public Instant wasAt() {
        return wasAt;
    }

    /** When it happened in truth; empty when it never did. */
    public Optional<Instant> happenedAt() {
        return Optional.ofNullable(happenedAt);
    }

    public String reason() {
        return reason;
    }

    public long correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    public Optional<String> takenBackReason() {
        return Optional.ofNullable(takenBackReason);
    }

    public Optional<Long> takenBackBy() {
        return Optional.ofNullable(takenBackBy);
    }

    @Override
    public String toString() {
        return "ClockCorrection#" + id;
    }
}
