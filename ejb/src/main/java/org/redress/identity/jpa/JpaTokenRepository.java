package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.boundary.ClientDirectory;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.TokenRepository;

/** Tokens in the database. */
@ApplicationScoped
public class JpaTokenRepository implements TokenRepository, ClientDirectory {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    /** Written at once: whoever issues it wants to know its id. */
    @Override
    public void add(ApiToken token) {
        em.persist(token);
        em.flush();
    }

    @Override
    public Optional<ApiToken> token(long clientId) {
        return Optional.ofNullable(em.find(ApiToken.class, clientId));
    }

    @Override
    public Optional<ApiToken> byHash(String tokenHash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t order by t.issuedAt desc, t.id desc", ApiToken.class)
                .getResultList();
    }

    @Override
    public void noteUse(long clientId, Instant now, Instant notedAfter) {
        em.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id"
                        + " and (t.lastUsedAt is null or t.lastUsedAt <= :notedAfter)")
                .setParameter("now", now)
                .setParameter("id", clientId)
                .setParameter("notedAfter", notedAfter)
                .executeUpdate();
    }

    @Override
    public Map<Long, String> names(Collection<Long> clientIds) {
        if (clientIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select t from ApiToken t where t.id in :ids", ApiToken.class)
                .setParameter("ids", Set.copyOf(clientIds))
                .getResultStream()
                .collect(Collectors.toMap(ApiToken::id, ApiToken::clientName));
    }
}
