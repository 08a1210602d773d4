package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.Attachment;
import org.redress.complaint.domain.AttachmentNameMisleads;
import org.redress.complaint.domain.AttachmentTooLarge;
import org.redress.complaint.domain.AttachmentTypeRefused;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Thumbnails;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;

/** The files of a case: photographs, letters, invoices. Source. */
@Stateless
public class AttachmentService {
    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    Thumbnails thumbnails;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps a file with an open case. What it is is told from its content: pictures (PNG, JPEG, GIF), PDF, plain text.
     *
     * @param fileName as it was called where it came from
     * @return the id of the attachment
     * @throws AttachmentTooLarge above 10 MB
     * @throws AttachmentTypeRefused when its content is of no kind that is kept
     * @throws AttachmentNameMisleads when its name promises something else than what is in it
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, CUSTOMER})
    public long add(long caseId, String fileName, byte[] content) {
        Complaint complaint = cases.open(caseId);
        Attachment attachment = new Attachment(
                caseId, complaint.customerId(), fileName, content, actor.get().reference(), clock.instant());
        files.add(attachment, content);
        history.record(CaseEvent.of(caseId, CaseEventKind.ATTACHMENT_ADDED, clock.instant())
                .with("attachment", attachment.id())
                .with("kind", attachment.kind()));
        return attachment.id();
    }

    /**
     * The files of a case, in the order they were added.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<AttachmentView> list(long caseId) {
        access.requireVisible(caseId);
        return files.attachmentsOf(caseId).stream().map(AttachmentView::of).toList();
    }

    /**
     * One file with its content.
     *
     * @throws AttachmentNotFound when there is none, or the acting person does not see its case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public AttachmentFile read(long attachmentId) {
        Attachment attachment = files.attachment(attachmentId)
                .filter(file -> access.isVisible(file.caseId()))
                .orElseThrow(AttachmentNotFound::new);
        return new AttachmentFile(AttachmentView.of(attachment), files.contentOf(attachmentId));
    }

    /**
     * A picture made small, as PNG; nothing where the file is no picture that can be read.
     *
     * @throws AttachmentNotFound when there is none, or the acting person does not see its case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<byte[]> thumbnail(long attachmentId) {
        AttachmentFile file = read(attachmentId);
        return file.view().isPicture() ? thumbnails.of(file.content()) : Optional.empty();
    }
}
