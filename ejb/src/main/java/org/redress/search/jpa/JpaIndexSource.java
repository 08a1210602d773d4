package org.redress.search.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.customer.domain.Customer;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.IndexSource;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.worklist.domain.Phase;

/** Some hundred cases in a handful of reads. */
@ApplicationScoped
class JpaIndexSource implements IndexSource {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public List<IndexedCase> cases(Collection<Long> caseIds) {
        return inParts(caseIds, this::someCases);
    }

    @Override
    public Map<Long, List<String>> textsOf(Collection<Long> caseIds) {
        return inParts(caseIds, ids -> some("select c from Complaint c where c.id in :ids", ids, Complaint.class)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Complaint::id, JpaIndexSource::texts));
    }

    @Override
    public Map<Long, List<IndexedMessage>> messagesOf(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : new CaseMessages(em).of(List.copyOf(caseIds));
    }

    @Override
    public List<IndexedCustomer> customers(Collection<Long> customerIds) {
        return inParts(customerIds, ids -> {
            Map<Long, List<String>> notes = notesOfSome(ids);
            return customers(ids)
                    .map(customer -> indexed(customer, notes.getOrDefault(customer.id(), List.of())))
                    .toList();
        });
    }

    @Override
    public Map<Long, List<String>> notesOf(Collection<Long> customerIds) {
        return customerIds.isEmpty() ? Map.of() : notesOfSome(List.copyOf(customerIds));
    }

    private Map<Long, List<String>> notesOfSome(List<Long> ids) {
        return some(
                        "select c.customerId, c.note from CustomerContact c"
                                + " where c.customerId in :ids and c.caseId is null order by c.id desc",
                        ids,
                        Object[].class)
                .getResultStream()
                .filter(row -> !String.valueOf(row[1]).isBlank())
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> String.valueOf(row[1]), Collectors.toList())));
    }

    @Override
    public List<Long> casesOf(Collection<Long> customerIds) {
        return inParts(
                customerIds, ids -> some("select c.id from Complaint c where c.customerId in :ids", ids, Long.class)
                        .getResultList());
    }

    @Override
    public List<Long> casesBehind(long caseId, int atMost) {
        return behind("select c.id from Complaint c where c.id > :id order by c.id", caseId, atMost);
    }

    @Override
    public List<Long> customersBehind(long customerId, int atMost) {
        return behind("select c.id from Customer c where c.id > :id order by c.id", customerId, atMost);
    }

    private List<IndexedCase> someCases(List<Long> ids) {
        List<Complaint> complaints = some("select c from Complaint c where c.id in :ids", ids, Complaint.class)
                .getResultList();
        Map<Long, IndexedCustomer> customers = customersById(
                complaints.stream().map(Complaint::customerId).distinct().toList());
        Map<Long, Set<Phase>> phases = phasesOf(ids);
        Map<Long, ClosureOutcome> outcomes = lastOutcomes(ids);
        Map<Long, List<IndexedMessage>> messages = new CaseMessages(em).of(ids);
        List<IndexedCase> cases = new ArrayList<>();
        for (Complaint complaint : complaints) {
            IndexedCustomer customer = customers.get(complaint.customerId());
            if (customer != null) {
                cases.add(indexed(
                        complaint,
                        customer,
                        phases.getOrDefault(complaint.id(), Set.of()),
                        outcome(complaint, outcomes),
                        messages.getOrDefault(complaint.id(), List.of())));
            }
        }
        return cases;
    }

    private static IndexedCase indexed(
            Complaint complaint,
            IndexedCustomer customer,
            Set<Phase> phases,
            Optional<ClosureOutcome> outcome,
            List<IndexedMessage> messages) {
        return new IndexedCase(
                complaint.id(),
                complaint.reference(),
                customer,
                complaint.title(),
                texts(complaint),
                complaint.incident().product(),
                complaint.kind(),
                complaint.status() == ComplaintStatus.OPEN ? CaseState.OPEN : CaseState.ENDED,
                complaint.channel(),
                complaint.severity(),
                complaint.team(),
                phases,
                complaint.receivedAt(),
                complaint.endedAt(),
                outcome,
                messages);
    }

    private static List<String> texts(Complaint complaint) {
        return List.of(
                complaint.customerWords(),
                complaint.restatement().text(),
                complaint.wishNote(),
                complaint.origin(),
                complaint.incident().product(),
                complaint.incident().serialNumber(),
                complaint.incident().invoice(),
                complaint.writtenRecord().otherInformation());
    }

    private Map<Long, IndexedCustomer> customersById(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return customers(ids)
                .map(customer -> indexed(customer, List.of()))
                .collect(Collectors.toMap(IndexedCustomer::customerId, Function.identity()));
    }

    private Stream<Customer> customers(List<Long> ids) {
        return some("select c from Customer c where c.id in :ids", ids, Customer.class)
                .getResultStream();
    }

    private static IndexedCustomer indexed(Customer customer, List<String> notes) {
        return new IndexedCustomer(
                customer.id(),
                customer.particulars().name(),
                customer.particulars().organisation(),
                customer.particulars().phone(),
                customer.particulars().email(),
                customer.particulars().address(),
                customer.createdAt(),
                notes);
    }

    private Map<Long, ClosureOutcome> lastOutcomes(List<Long> ids) {
        Map<Long, ClosureOutcome> outcomes = new HashMap<>();
        some("select c.caseId, c.outcome from Closure c where c.caseId in :ids order by c.id", ids, Object[].class)
                .getResultList()
                .forEach(row -> outcomes.put((Long) row[0], (ClosureOutcome) row[1]));
        return outcomes;
    }

    /** One that was reopened, or goes on in another case, may have ended before: that counts no more. */
    private static Optional<ClosureOutcome> outcome(Complaint complaint, Map<Long, ClosureOutcome> outcomes) {
        return switch (complaint.status()) {
            case CLOSED, WITHDRAWN -> Optional.ofNullable(outcomes.get(complaint.id()));
            case OPEN, MERGED -> Optional.empty();
        };
    }

    private Map<Long, Set<Phase>> phasesOf(List<Long> ids) {
        Map<Long, Set<Phase>> phases = new HashMap<>();
        some("select distinct w.caseId, w.phase from WorkListEntry w where w.caseId in :ids", ids, Object[].class)
                .getResultList()
                .forEach(row -> phases.computeIfAbsent((Long) row[0], any -> EnumSet.noneOf(Phase.class))
                        .add((Phase) row[1]));
        return phases;
    }

    private List<Long> behind(String jpql, long id, int atMost) {
        return em.createQuery(jpql, Long.class)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultList();
    }

    private <T> TypedQuery<T> some(String jpql, List<Long> ids, Class<T> type) {
        return em.createQuery(jpql, type).setParameter("ids", ids);
    }

    private static <T> List<T> inParts(Collection<Long> ids, Function<List<Long>, List<T>> read) {
        List<Long> all = ids.stream().distinct().sorted().toList();
        List<T> found = new ArrayList<>();
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            found.addAll(read.apply(all.subList(begin, Math.min(all.size(), begin + AT_ONCE))));
        }
        return found;
    }
}
