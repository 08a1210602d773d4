package org.redress.intake.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportLine;
import org.redress.intake.domain.ImportRepository;
import org.redress.intake.domain.ImportState;
import org.redress.intake.domain.ImportedCase;

@ApplicationScoped
class JpaImportRepository implements ImportRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ImportJob job) {
        em.persist(job);
    }

    @Override
    public Optional<ImportJob> job(long id) {
        return Optional.ofNullable(em.find(ImportJob.class, id));
    }

    @Override
    public List<ImportJob> newest(int atMost) {
        return em.createQuery("select j from ImportJob j order by j.uploadedAt desc, j.id desc", ImportJob.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<ImportJob> running() {
        return em.createQuery("select j from ImportJob j where j.state in :running", ImportJob.class)
                .setParameter("running", List.of(ImportState.CHECKING, ImportState.IMPORTING))
                .getResultList();
    }

    @Override
    public void add(ImportLine line) {
        em.persist(line);
    }

    @Override
    public void removeLines(long jobId) {
        em.createQuery("delete from ImportLine l where l.jobId = :jobId")
                .setParameter("jobId", jobId)
                .executeUpdate();
    }

    @Override
    public List<ImportLine> lines(long jobId) {
        return em.createQuery("select l from ImportLine l where l.jobId = :jobId order by l.line", ImportLine.class)
                .setParameter("jobId", jobId)
                .getResultList();
    }

    @Override
    public void remember(ImportedCase imported) {
        em.persist(imported);
    }

    @Override
    public Optional<ImportedCase> imported(String profileId, String key) {
        return em.createQuery(
                        "select i from ImportedCase i where i.profileId = :profileId and i.sourceKey = :key",
                        ImportedCase.class)
                .setParameter("profileId", profileId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
