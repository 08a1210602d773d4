package org.redress.selfservice.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;

@ApplicationScoped
class JpaAccessLinkRepository implements AccessLinkRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(AccessLink link) {
        em.persist(link);
    }

    @Override
    public Optional<AccessLink> byHash(String tokenHash) {
        return em.createQuery("select l from AccessLink l where l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AccessLink> byId(long linkId) {
        return Optional.ofNullable(em.find(AccessLink.class, linkId));
    }

    @Override
    public Optional<AccessLink> ofMessage(long messageId) {
        return em.createQuery(
                        "select l from AccessLink l where l.messageId = :message and l.revokedAt is null",
                        AccessLink.class)
                .setParameter("message", messageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccessLink> ofCase(long caseId) {
        return em.createQuery(
                        "select l from AccessLink l where l.caseId = :caseId order by l.issuedAt desc, l.id desc",
                        AccessLink.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<AccessLink> of(LinkHolder holder, long holderId) {
        return em.createQuery(
                        "select l from AccessLink l where l.holder = :holder and l.holderId = :holderId order by l.id",
                        AccessLink.class)
                .setParameter("holder", holder)
                .setParameter("holderId", holderId)
                .getResultList();
    }

    @Override
    public List<AccessLink> of(LinkFor whom) {
        return em.createQuery(
                        "select l from AccessLink l where l.caseId = :caseId and l.holder = :holder"
                                + " and l.holderId = :holderId order by l.id",
                        AccessLink.class)
                .setParameter("caseId", whom.caseId())
                .setParameter("holder", whom.holder())
                .setParameter("holderId", whom.holderId())
                .getResultList();
    }

    @Override
    public void noteUse(long linkId, Instant now, Instant notedAfter) {
        em.createQuery("update AccessLink l set l.lastUsedAt = :now where l.id = :id"
                        + " and (l.lastUsedAt is null or l.lastUsedAt <= :notedAfter)")
                .setParameter("now", now)
                .setParameter("id", linkId)
                .setParameter("notedAfter", notedAfter)
                .executeUpdate();
    }
}
