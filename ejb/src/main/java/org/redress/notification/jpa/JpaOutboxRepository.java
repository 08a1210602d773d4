package org.redress.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.identity.boundary.MaySee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DueMessage;
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
    public List<DueMessage> dueTo(RecipientKind kind, long recipientId, Instant now, int atMost) {
        return em.createQuery(
                        "select new org.redress.notification.domain.DueMessage(m.id, m.caseId, m.otherCaseId) from"
                                + " OutboxMessage m where m.recipientKind = :kind and m.recipientId = :id and m.state ="
                                + " :waiting and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id",
                        DueMessage.class)
                .setParameter("kind", kind)
                .setParameter("id", recipientId)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void holdBack(RecipientKind kind, long recipientId, Instant until) {
        em.createQuery("update OutboxMessage m set m.nextAttemptAt = :until where m.recipientKind = :kind"
                        + " and m.recipientId = :id and m.state = :waiting and m.nextAttemptAt < :until")
                .setParameter("kind", kind)
                .setParameter("id", recipientId)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("until", until)
                .executeUpdate();
    }

    @Override
    public Map<Long, Long> counts(RecipientKind kind, MessageState state) {
        return em.createQuery(
                        "select m.recipientId, count(m) from OutboxMessage m where m.recipientKind = :kind"
                                + " and m.state = :state group by m.recipientId",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("state", state)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public int forget(Carrier carrier, Instant before) {
        return em.createQuery("delete from OutboxMessage m where m.carrier = :carrier and m.state in :done"
                        + " and m.writtenAt < :before")
                .setParameter("carrier", carrier)
                .setParameter("done", List.of(MessageState.SENT, MessageState.WITHHELD))
                .setParameter("before", before)
                .executeUpdate();
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
                        "select m from OutboxMessage m where m.caseId = :caseId and m.carrier <> :event order by m.id",
                        OutboxMessage.class)
                .setParameter("caseId", caseId)
                .setParameter("event", Carrier.WEBHOOK)
                .getResultList();
    }

    @Override
    public List<OutboxMessage> page(Optional<MessageState> state, Optional<Long> before, int atMost) {
        TypedQuery<OutboxMessage> query = em.createQuery(
                "select m from OutboxMessage m where (m.caseId is null or " + maySee.condition("m.caseId")
                        + ") and (m.carrier <> :event or m.state in :looked)"
                        + (state.isPresent() ? " and m.state = :state" : "")
                        + (before.isPresent() ? " and m.id < :before" : "")
                        + " order by m.id desc",
                OutboxMessage.class);
        maySee.bind(query);
        query.setParameter("event", Carrier.WEBHOOK);
        query.setParameter("looked", List.of(MessageState.FAILED, MessageState.GIVEN_UP));
        state.ifPresent(value -> query.setParameter("state", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.setMaxResults(atMost).getResultList();
    }
}
