package org.redress.complaint.domain;

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

/** What somebody wrote down about a case: one of us, or the customer by her own link. It is never changed; a mistake is corrected by another note. */
@Entity
@Table(name = "case_note")
public class CaseNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note_seq")
    @SequenceGenerator(name = "case_note_seq", sequenceName = "case_note_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Lob
    @Column(name = "note_text")
    private String text;

    @Column(name = "written_by")
    private @Nullable Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "note_kind")
    private @Nullable NoteKind kind;

    protected CaseNote() {}

    /** One that says what is so, or what whoever writes makes of it. */
    public CaseNote(long caseId, NoteKind kind, String text, long writtenBy, Instant writtenAt) {
        this(caseId, text, writtenBy, writtenAt);
        this.kind = kind;
    }

    /** Words given with a step, like a reason. */
    public CaseNote(long caseId, String text, long writtenBy, Instant writtenAt) {
        this(caseId, text, writtenAt);
        this.writtenBy = writtenBy;
    }

    private CaseNote(long caseId, String text, Instant writtenAt) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty note for case " + caseId);
        }
        this.caseId = caseId;
        this.text = text.strip();
        this.writtenAt = writtenAt;
    }

    /** What the customer wrote herself. */
    public static CaseNote ofTheCustomer(long caseId, String text, Instant writtenAt) {
        return new CaseNote(caseId, text, writtenAt);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String text() {
        return text;
    }

    /** Whether it is fact or opinion; nothing where that was not said. */
    public Optional<NoteKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The staff member; nobody where the customer wrote it herself. */
    public Optional<Long> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
