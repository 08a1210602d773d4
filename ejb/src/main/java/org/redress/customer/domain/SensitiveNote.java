package org.redress.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something sensitive that has to be known to help a customer, with the reason why. It is never changed: what is wrong is
 * deleted and noted anew. After its last day nobody sees it, and it is deleted by itself. Source: R-133, R-139.
 */
@Entity
@Table(name = "sensitive_note")
@SequenceGenerator(name = "sensitive_note_seq", sequenceName = "sensitive_note_seq", allocationSize = 50)
public class SensitiveNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sensitive_note_seq")
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private SensitiveKind kind;

    private String words;
    private String reason;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    protected SensitiveNote() {}

    public SensitiveNote(
            long customerId,
            SensitiveKind kind,
            String words,
            String reason,
            LocalDate keptUntil,
            long recordedBy,
            Instant recordedAt) {
        this.customerId = customerId;
        this.kind = kind;
        this.words = words.strip();
        this.reason = reason.strip();
        this.keptUntil = keptUntil;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public long id() {
        return id;
    }

    public long customerId() {
        return customerId;
    }

    public SensitiveKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Why it has to be known. */
    public String reason() {
        return reason;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The last day on which it may be seen. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    @Override
    public String toString() {
        return "SensitiveNote#" + id;
    }
}
