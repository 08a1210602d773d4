package org.redress.complaint.domain;

import java.util.List;
import java.util.Optional;

/** Where the notes, questions and files of a case are kept. */
public interface CaseFileRepository {
    void add(CaseNote note);

    /** The notes of a case, newest first. */
    List<CaseNote> notesOf(long caseId);

    void add(Enquiry enquiry);

    /** The questions to the customer, in the order they were asked. */
    List<Enquiry> enquiriesOf(long caseId);

    /** Keeps a file with its content and gives it an id. */
    void add(Attachment attachment, byte[] content);

    /** The files of a case, in the order they were added. */
    List<Attachment> attachmentsOf(long caseId);

    Optional<Attachment> attachment(long attachmentId);

    /** The content of an attachment that exists. */
    byte[] contentOf(long attachmentId);
}
