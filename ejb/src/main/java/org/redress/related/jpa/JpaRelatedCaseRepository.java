package org.redress.related.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.related.domain.CaseLink;
import org.redress.related.domain.CaseMerge;
import org.redress.related.domain.RelatedCaseRepository;

@ApplicationScoped
class JpaRelatedCaseRepository implements RelatedCaseRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CaseLink link) {
        em.persist(link);
    }

    @Override
    public void add(CaseMerge merge) {
        em.persist(merge);
    }

    @Override
    public Optional<CaseLink> link(long linkId) {
        return Optional.ofNullable(em.find(CaseLink.class, linkId));
    }

    @Override
    public List<CaseLink> linksOf(long caseId) {
        return em.createQuery(
                        "select l from CaseLink l where (l.caseId = :caseId or l.otherCaseId = :caseId)"
                                + " and l.removedAt is null order by l.id",
                        CaseLink.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public Optional<CaseMerge> mergeOf(long caseId) {
        return em.createQuery(
                        "select m from CaseMerge m where m.caseId = :caseId and m.partedAt is null", CaseMerge.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CaseMerge> takenIn(long caseId) {
        return em.createQuery(
                        "select m from CaseMerge m where m.intoCaseId = :caseId and m.partedAt is null order by m.id",
                        CaseMerge.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
