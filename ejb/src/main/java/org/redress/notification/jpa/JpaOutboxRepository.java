package org.redress.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.MaySee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

@ApplicationScoped
class JpaOutboxRepository implements OutboxRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public boolean addOnce(OutboxMessage message) {
        boolean known = !em.createQuery("select m.id from OutboxMessage m where m.fact = :fact", Long.class)
                .setParameter("fact", message.fact())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(message);
        }
        return !known;
    }

    @Override
    public Optional<OutboxMessage> byId(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    @Override
    public List<Long> due(Carrier carrier, Instant now, int atMost) {
        return em.createQuery(
                        "select m.id from OutboxMessage m where m.state = :waiting and m.nextAttemptAt <= :now"
                                + " and m.carrier = :carrier order by m.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("carrier", carrier)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<OutboxMessage> unsentTo(RecipientKind kind, long recipientId) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.recipientKind = :kind and m.recipientId = :id"
                                + " and m.state in :unsent order by m.id",
                        OutboxMessage.class)
                .setParameter("kind", kind)
                .setParameter("id", recipientId)
                .setParameter(
                        "unsent",
                        Arrays.stream(MessageState.values())
                                .filter(MessageState::isUnsent)
                                .toList())
                .getResultList();
    }

    @Override
    public List<OutboxMessage> ofCase(long caseId) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.caseId = :caseId order by m.id", OutboxMessage.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<OutboxMessage> page(Optional<MessageState> state, Optional<Long> before, int atMost) {
        TypedQuery<OutboxMessage> query = em.createQuery(
                "select m from OutboxMessage m where " + maySee.condition("m.caseId")
                        + (state.isPresent() ? " and m.state = :state" : "")
                        + (before.isPresent() ? " and m.id < :before" : "")
                        + " order by m.id desc",
                OutboxMessage.class);
        maySee.bind(query);
        state.ifPresent(value -> query.setParameter("state", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.setMaxResults(atMost).getResultList();
    }
}
