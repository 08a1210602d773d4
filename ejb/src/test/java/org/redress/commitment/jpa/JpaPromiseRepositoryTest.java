package org.redress.commitment.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.domain.Complaint;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** how promises to a customer ended is counted over all her cases. */
class JpaPromiseRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant DUE = Instant.parse("2026-09-25T07:00:00Z");

    @OnEachDatabase
    void countsWhatWasKeptInEachCaseOfACustomerThatMayBeSeen(TestDatabase database) {
        long anna = customer(database);
        long ben = customer(database);
        kept(database, caseOf(database, anna, 1));
        kept(database, caseOf(database, anna, 2));
        long hidden = caseOf(database, anna, 3);
        kept(database, hidden);
        promised(database, caseOf(database, anna, 4));
        kept(database, caseOf(database, ben, 5));

        assertThat(counted(database, anna, PromiseState.KEPT, hidden)).isEqualTo(2);
        assertThat(counted(database, anna, PromiseState.BROKEN, hidden)).isZero();
        assertThat(counted(database, ben, PromiseState.KEPT, hidden)).isEqualTo(1);
    }

    private static int counted(TestDatabase database, long customerId, PromiseState end, long hidden) {
        return database.read(em -> {
            JpaPromiseRepository repository = new JpaPromiseRepository();
            repository.em = em;
            repository.maySee = new AllCasesBut(hidden);
            return repository.countVisibleOfCustomer(customerId, end);
        });
    }

    private static long customer(TestDatabase database) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), NOW);
            em.persist(customer);
            em.flush();
            return customer.id();
        });
    }

    private static long caseOf(TestDatabase database, long customerId, long number) {
        return database.inTransaction(em -> {
            Complaint complaint = aLateDelivery(number).of(customerId).registered();
            em.persist(complaint);
            em.flush();
            return complaint.id();
        });
    }

    private static void kept(TestDatabase database, long caseId) {
        long promise = promised(database, caseId);
        database.commit(em -> em.find(Promise.class, promise).keep(NOW, Optional.of(ContactOutcome.REACHED)));
    }

    private static long promised(TestDatabase database, long caseId) {
        return database.inTransaction(em -> {
            Promise promise = new Promise(
                    caseId, new NewPromise(PromiseKind.NEXT_CONTACT, "A call", ContactMethod.TELEPHONE, DUE, 12, NOW));
            em.persist(promise);
            em.flush();
            return promise.id();
        });
    }
}
