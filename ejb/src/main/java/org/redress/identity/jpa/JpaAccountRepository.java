package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;

/** Accounts in the database. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> ofStaff(long staffId) {
        return em.createQuery("select a from Account a where a.staffId = :staffId and a.ended = :no", Account.class)
                .setParameter("no", false)
                .setParameter("staffId", staffId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    @Override
    public boolean hasOneOpenToAll() {
        return em.createQuery(
                                "select count(a) from Account a where a.forDemonstration = :yes and a.ended = :no",
                                Long.class)
                        .setParameter("yes", true)
                        .setParameter("no", false)
                        .getSingleResult()
                > 0;
    }
}
