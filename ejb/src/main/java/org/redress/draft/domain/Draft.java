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

    @Lob
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected Draft() {}

    /**
     * Begins one.
     *
     * @param about which registration, or which task
     */
    public Draft(long staffId, DraftKind kind, String about, Optional<Long> caseId) {
        this.staffId = staffId;
        this.kind = kind;
        this.about = about;
        this.caseId = caseId.orElse(null);
    }

    /** This is what is typed now. */
    public void write(String typed, Instant at) {
        content = typed;
        savedAt = at;
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
