package org.redress.related.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that goes on in another one of the same customer, since when, and why. It may be taken back for a while; then both
 * go on by themselves, and that they were one stays on record. Source: R-029.
 */
@Entity
@Table(name = "case_merge")
@SequenceGenerator(name = "case_merge_seq", sequenceName = "case_merge_seq", allocationSize = 50)
public class CaseMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_merge_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "into_case_id")
    private long intoCaseId;

    @Lob
    private String reason;

    @Column(name = "merged_by")
    private long mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "parted_by")
    private @Nullable Long partedBy;

    @Column(name = "parted_at")
    private @Nullable Instant partedAt;

    @Version
    private long version;

    protected CaseMerge() {}

    public CaseMerge(long caseId, long intoCaseId, String reason, long mergedBy, Instant now) {
        this.caseId = caseId;
        this.intoCaseId = intoCaseId;
        this.reason = reason.strip();
        this.mergedBy = mergedBy;
        this.mergedAt = now;
    }

    /**
     * It is taken back.
     *
     * @param within for how long after it that may be
     * @throws TooLateToPart when that time has passed
     */
    public void takeBack(Duration within, long by, Instant now) {
        if (now.isAfter(until(within))) {
            throw new TooLateToPart(within.toHours());
        }
        partedBy = by;
        partedAt = now;
    }

    /** Until when it may be taken back. */
    public Instant until(Duration within) {
        return mergedAt.plus(within);
    }

    public boolean stands() {
        return partedAt == null;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long intoCaseId() {
        return intoCaseId;
    }

    public String reason() {
        return reason;
    }

    public long mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public Optional<Instant> partedAt() {
        return Optional.ofNullable(partedAt);
    }

    @Override
    public String toString() {
        return "CaseMerge#" + id;
    }
}
