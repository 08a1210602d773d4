package org.redress.draft.domain;

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

/**
 * What somebody has typed so far. It is written over and over, belongs to whoever types, and is removed when it is done or
 * discarded, or when nobody has touched it for some days: it holds what customers say.
 */
@Entity
@Table(name = "draft")
@SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq", allocationSize = 50)
public class Draft {
    private static final String NOTHING = "{}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Enumerated(EnumType.STRING)
    private DraftKind kind;

    private String about;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Column(name = "customer_id")
    private @Nullable Long customerId;

    @Lob
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Draft() {}

    /**
     * Begins one.
     *
     * @param about which registration, task or case
     */
    public Draft(long staffId, DraftKind kind, String about, Optional<Long> caseId) {
        this.content = NOTHING;
        this.staffId = staffId;
        this.kind = kind;
        this.about = about;
        this.caseId = caseId.orElse(null);
    }

    /** This is what is typed now, about that customer, where she is known. */
    public void write(String typed, Optional<Long> aboutCustomer, Instant at) {
        content = typed;
        customerId = aboutCustomer.orElse(null);
        savedAt = at;
    }

    /** What it was for is done, or wanted no longer: nothing of it is kept but that it is over. */
    public void end(Instant at) {
        content = NOTHING;
        customerId = null;
        savedAt = at;
        endedAt = at;
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public boolean isOf(long staff) {
        return staffId == staff;
    }

    public long id() {
        return id;
    }

    public DraftKind kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The customer it is about, where she is known. */
    public Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public String toString() {
        return "Draft#" + id;
    }
}
