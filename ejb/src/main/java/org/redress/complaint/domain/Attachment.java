package org.redress.complaint.domain;

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

/**
 * A file kept with a case: at most 10 MB and of a kind we know by its content. Its content lies in a row of its own, so
 * that a list of files reads none of them.
 */
@Entity
@Table(name = "attachment")
public class Attachment {
    public static final int LIMIT_BYTES = 10 * 1024 * 1024;
    private static final int NAME_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    /**
     * @param customerId the customer the file is about
     * @param fileName as it was called where it came from
     * @param addedBy the reference of the actor who added it
     * @throws AttachmentTooLarge above 10 MB
     * @throws AttachmentTypeRefused when its content is of no kind that is kept
     * @throws AttachmentNameMisleads when its name promises something else than what is in it
     */
    public Attachment(long caseId, long customerId, String fileName, byte[] content, String addedBy, Instant addedAt) {
        if (content.length > LIMIT_BYTES) {
            throw new AttachmentTooLarge(LIMIT_BYTES / 1024 / 1024);
        }
        this.caseId = caseId;
        this.customerId = customerId;
        this.fileName = plain(fileName);
        this.kind = FileKind.of(content).orElseThrow(AttachmentTypeRefused::new);
        if (!kind.fits(this.fileName)) {
            throw new AttachmentNameMisleads(kind);
        }
        this.sizeBytes = content.length;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        String kept = name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
        return kept.isEmpty() ? "file" : kept;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String fileName() {
        return fileName;
    }

    public FileKind kind() {
        return kind;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
