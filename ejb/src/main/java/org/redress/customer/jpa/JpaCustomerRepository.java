package org.redress.customer.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChange;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.CustomerSearch;

@ApplicationScoped
class JpaCustomerRepository implements CustomerRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Customer customer) {
        em.persist(customer);
        // Complaints refer to her row, and inserts of unrelated entities come in any order.
        em.flush();
    }

    @Override
    public void add(CustomerChange change) {
        em.persist(change);
    }

    @Override
    public List<CustomerChange> changesOf(long customerId, int limit) {
        return em.createQuery(
                        "select c from CustomerChange c where c.customerId = :customerId order by c.id desc",
                        CustomerChange.class)
                .setParameter("customerId", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Customer> byId(long customerId) {
        return Optional.ofNullable(em.find(Customer.class, customerId));
    }

    @Override
    public List<Customer> byIds(Collection<Long> customerIds) {
        if (customerIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from Customer c where c.id in :ids", Customer.class)
                .setParameter("ids", customerIds)
                .getResultList();
    }

    @Override
    public List<Customer> matching(CustomerSearch search, int limit) {
        if (search.isEmpty()) {
            return List.of();
        }
        String condition = search.phoneDigits().isEmpty()
                ? IntStream.range(0, search.words().size())
                        .mapToObj(index -> "c.searchText like :word" + index + " escape '\\'")
                        .collect(Collectors.joining(" and "))
                : "c.phoneDigits like :digits";
        TypedQuery<Customer> query = em.createQuery(
                "select c from Customer c where " + condition + " order by c.lastName, c.firstName, c.id",
                Customer.class);
        if (!search.phoneDigits().isEmpty()) {
            query.setParameter("digits", "%" + search.phoneDigits() + "%");
        }
        for (int index = 0; index < search.words().size(); index++) {
            query.setParameter("word" + index, "%" + escaped(search.words().get(index)) + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
