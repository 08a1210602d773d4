package org.redress.customer.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.customer.domain.Company;
import org.redress.customer.domain.CompanyChange;
import org.redress.customer.domain.CompanyRepository;
import org.redress.customer.domain.Customer;

@ApplicationScoped
class JpaCompanyRepository implements CompanyRepository {
    private static final String ITS_ID = "companyId";

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Company company) {
        em.persist(company);
    }

    @Override
    public void add(CompanyChange change) {
        em.persist(change);
    }

    @Override
    public Optional<Company> byId(long companyId) {
        return Optional.ofNullable(em.find(Company.class, companyId));
    }

    @Override
    public Optional<Company> named(String name) {
        return em.createQuery("select c from Company c where c.nameKey = :key order by c.id", Company.class)
                .setParameter("key", Company.keyOf(name))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CompanyChange> changesOf(long companyId, int limit) {
        return em.createQuery(
                        "select c from CompanyChange c where c.companyId = :companyId order by c.id desc",
                        CompanyChange.class)
                .setParameter(ITS_ID, companyId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Customer> peopleOf(long companyId, int limit) {
        return em.createQuery(
                        "select c from Customer c where c.companyId = :companyId order by c.lastName, c.firstName,"
                                + " c.id",
                        Customer.class)
                .setParameter(ITS_ID, companyId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countPeopleOf(long companyId) {
        return em.createQuery("select count(c) from Customer c where c.companyId = :companyId", Long.class)
                .setParameter(ITS_ID, companyId)
                .getSingleResult();
    }
}
