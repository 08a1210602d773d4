package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.domain.Attachment;
import org.redress.complaint.domain.AttachmentContent;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Enquiry;

@ApplicationScoped
class JpaCaseFileRepository implements CaseFileRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CaseNote note) {
        em.persist(note);
    }

    @Override
    public List<CaseNote> notesOf(long caseId) {
        return ofCase(
                "select n from CaseNote n where n.caseId = :caseId order by n.writtenAt desc, n.id desc",
                CaseNote.class,
                caseId);
    }

    @Override
    public void add(Enquiry enquiry) {
        em.persist(enquiry);
    }

    @Override
    public List<Enquiry> enquiriesOf(long caseId) {
        return ofCase(
                "select e from Enquiry e where e.caseId = :caseId order by e.askedAt, e.id", Enquiry.class, caseId);
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        em.persist(attachment);
        em.flush();
        em.persist(new AttachmentContent(attachment.id(), content));
    }

    @Override
    public List<Attachment> attachmentsOf(long caseId) {
        return ofCase(
                "select a from Attachment a where a.caseId = :caseId order by a.addedAt, a.id",
                Attachment.class,
                caseId);
    }

    @Override
    public Optional<Attachment> attachment(long attachmentId) {
        return Optional.ofNullable(em.find(Attachment.class, attachmentId));
    }

    @Override
    public byte[] contentOf(long attachmentId) {
        return em.getReference(AttachmentContent.class, attachmentId).content();
    }

    private <T> List<T> ofCase(String query, Class<T> type, long caseId) {
        return em.createQuery(query, type).setParameter("caseId", caseId).getResultList();
    }
}
