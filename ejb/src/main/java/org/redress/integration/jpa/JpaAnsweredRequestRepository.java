package org.redress.integration.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.integration.domain.AnsweredRequest;
import org.redress.integration.domain.AnsweredRequestRepository;
import org.redress.integration.domain.RequestUnderWay;

@ApplicationScoped
class JpaAnsweredRequestRepository implements AnsweredRequestRepository {
    private static final String KEY_IS_THERE = "23505";

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<AnsweredRequest> find(long clientId, String key) {
        return em.createQuery(
                        "select r from AnsweredRequest r where r.clientId = :clientId and r.key = :key",
                        AnsweredRequest.class)
                .setParameter("clientId", clientId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void reserve(AnsweredRequest request) {
        try {
            em.persist(request);
            em.flush();
        } catch (PersistenceException refused) {
            if (isKeyThere(refused)) {
                throw new RequestUnderWay();
            }
            throw refused;
        }
    }

    @Override
    public void forget(AnsweredRequest request) {
        em.remove(request);
        em.flush();
    }

    @Override
    public int forgetExpired(Instant now) {
        return em.createQuery("delete from AnsweredRequest r where r.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private static boolean isKeyThere(@Nullable Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && KEY_IS_THERE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
