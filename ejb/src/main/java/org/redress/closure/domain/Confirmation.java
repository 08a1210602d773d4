package org.redress.closure.domain;

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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the customer to the question whether it is solved. Each asking adds one; none is ever changed. Source:
 *
 */
@Entity
@Table(name = "confirmation")
public class Confirmation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_seq")
    @SequenceGenerator(name = "confirmation_seq", sequenceName = "confirmation_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private boolean solved;

    @Lob
    private String words;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "recorded_by")
    private @Nullable Long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Confirmation() {}

    private Confirmation(
            long caseId, boolean solved, CustomersAnswer answer, @Nullable Long recordedBy, Instant recordedAt) {
        this.caseId = caseId;
        this.solved = solved;
        this.words = answer.words();
        this.proof = answer.proof();
        this.answeredAt = answer.answeredAt();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** She says it is solved. */
    public static Confirmation solved(long caseId, CustomersAnswer answer, long recordedBy, Instant recordedAt) {
        if (!answer.proof().isLasting()) {
            throw new IllegalArgumentException("case " + caseId + ": a yes needs a lasting proof");
        }
        return new Confirmation(caseId, true, answer, recordedBy, recordedAt);
    }

    /** She says it is not. */
    public static Confirmation notSolved(long caseId, CustomersAnswer answer, long recordedBy, Instant recordedAt) {
        return new Confirmation(caseId, false, answer, recordedBy, recordedAt);
    }

    /** She writes herself that it is solved, by her own link: nobody of us recorded it. Source: R-090. */
    public static Confirmation writtenYes(long caseId, String words, Instant now) {
        return new Confirmation(caseId, true, new CustomersAnswer(words, Proof.WRITTEN, now), null, now);
    }

    /** She writes herself that it is not. */
    public static Confirmation writtenNo(long caseId, String words, Instant now) {
        return new Confirmation(caseId, false, new CustomersAnswer(words, Proof.WRITTEN, now), null, now);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public boolean isSolved() {
        return solved;
    }

    public String words() {
        return words;
    }

    public Proof proof() {
        return proof;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Who of us recorded it; nobody when she wrote it herself. */
    public Optional<Long> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
