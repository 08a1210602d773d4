package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** Something the customer has to be asked before a complaint can be assessed, and her answer, verbatim. */
@Entity
@Table(name = "enquiry")
public class Enquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enquiry_seq")
    @SequenceGenerator(name = "enquiry_seq", sequenceName = "enquiry_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Lob
    private String question;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Nullable
    @Lob
    private String answer;

    @Nullable
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Nullable
    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Version
    private long version;

    protected Enquiry() {}

    public Enquiry(long caseId, String question, long askedBy, Instant askedAt) {
        if (question.isBlank()) {
            throw new IllegalArgumentException("nothing is asked in case " + caseId);
        }
        this.caseId = caseId;
        this.question = question.strip();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Keeps what the customer said. */
    public void answer(String customerWords, Instant at) {
        if (answeredAt != null) {
            throw new IllegalStateException("enquiry " + id + " has been answered");
        }
        answer = customerWords;
        answeredAt = at;
    }

    /** Nobody waits for her answer any more. */
    public void drop(Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("nobody waits for an answer to enquiry " + id);
        }
        droppedAt = at;
    }

    /** Whether her answer is waited for. */
    public boolean isOpen() {
        return answeredAt == null && droppedAt == null;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String question() {
        return question;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
