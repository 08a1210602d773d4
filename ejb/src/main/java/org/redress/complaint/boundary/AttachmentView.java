package org.redress.complaint.boundary;

import java.time.Instant;
import org.redress.complaint.domain.Attachment;

/**
 * A file kept with a case, without its content.
 *
 * @param mediaType told from its content
 * @param addedBy the reference of the actor who added it
 */
public record AttachmentView(
        long attachmentId, String fileName, String mediaType, long sizeBytes, String addedBy, Instant addedAt) {
    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.fileName(),
                attachment.kind().mediaType(),
                attachment.sizeBytes(),
                attachment.addedBy(),
                attachment.addedAt());
    }

    /** Whether a browser shows it as a picture. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether it is plain text. */
    public boolean isText() {
        return mediaType.startsWith("text/");
    }

    /** Whether it has pages that a browser shows by its own means. */
    public boolean isPaged() {
        return mediaType.equals("application/pdf");
    }

    @Override
    public String toString() {
        return "Attachment#" + attachmentId;
    }
}
