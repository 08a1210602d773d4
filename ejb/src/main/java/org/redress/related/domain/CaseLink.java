package org.redress.related.domain;

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
import org.jspecify.annotations.Nullable;

/**
 * Two cases that belong together, and why. Both show it. It stands until somebody removes it; that it stood stays on record.
 * Source: R-029.
 */
@Entity
@Table(name = "case_link")
@SequenceGenerator(name = "case_link_seq", sequenceName = "case_link_seq", allocationSize = 50)
public class CaseLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_link_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "other_case_id")
    private long otherCaseId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Lob
    private String reason;

    @Column(name = "linked_by")
    private long linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "removed_by")
    private @Nullable Long removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    /** The lower number of the two cases while it stands: no two stand between the same. */
    @Column(name = "lower_case_id")
    private @Nullable Long lowerCaseId;

    @Column(name = "upper_case_id")
    private @Nullable Long upperCaseId;

    @Version
    private long version;

    protected CaseLink() {}

    public CaseLink(long caseId, long otherCaseId, LinkKind kind, String reason, long linkedBy, Instant now) {
        this.caseId = caseId;
        this.otherCaseId = otherCaseId;
        this.kind = kind;
        this.reason = reason.strip();
        this.linkedBy = linkedBy;
        this.linkedAt = now;
        this.lowerCaseId = Math.min(caseId, otherCaseId);
        this.upperCaseId = Math.max(caseId, otherCaseId);
    }

    /** They do not belong together after all; nothing where that was said already. */
    public boolean remove(long by, Instant now) {
        if (removedAt != null) {
            return false;
        }
        removedBy = by;
        removedAt = now;
        lowerCaseId = null;
        upperCaseId = null;
        return true;
    }

    public boolean stands() {
        return removedAt == null;
    }

    /** Whether it joins these two, whichever is named first. */
    public boolean joins(long one, long other) {
        return caseId == one && otherCaseId == other || caseId == other && otherCaseId == one;
    }

    /** The other end of it. */
    public long otherThan(long end) {
        return end == caseId ? otherCaseId : caseId;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long otherCaseId() {
        return otherCaseId;
    }

    public LinkKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public long linkedBy() {
        return linkedBy;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    @Override
    public String toString() {
        return "CaseLink#" + id;
    }
}
