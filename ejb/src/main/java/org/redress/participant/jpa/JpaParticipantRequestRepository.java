package org.redress.participant.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;

@ApplicationScoped
class JpaParticipantRequestRepository implements ParticipantRequestRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ParticipantRequest request) {
        em.persist(request);
    }

    @Override
    public Optional<ParticipantRequest> byId(long requestId) {
        return Optional.ofNullable(em.find(ParticipantRequest.class, requestId));
    }

    @Override
    public List<ParticipantRequest> ofCase(long caseId) {
        return em.createQuery(
                        "select r from ParticipantRequest r where r.caseId = :caseId order by r.id",
                        ParticipantRequest.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
