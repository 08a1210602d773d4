package org.redress.complaint.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import org.redress.complaint.domain.Complaint;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** */
class JpaCustomerInHandTest {
    private static final long LERATO = 7;
    private static final long JOHAN = 8;

    @OnEachDatabase
    void isInTheHandsOfWhoeverDealsWithAnOpenCase(TestDatabase database) {
        long anna = customer(database);
        long zanele = customer(database);
        long caseId = registered(database, 20412, anna);
        registered(database, 20413, zanele);
        assertThat(inHand(database, LERATO, anna, 0))
                .as("while nobody deals with it")
                .isFalse();

        database.commit(em -> em.find(Complaint.class, caseId).acceptResponsibility(LERATO, RECEIVED));

        assertThat(inHand(database, LERATO, anna, 0)).isTrue();
        assertThat(inHand(database, JOHAN, anna, 0)).isFalse();
        assertThat(inHand(database, LERATO, zanele, 0)).isFalse();
        assertThat(inHand(database, LERATO, anna, caseId))
                .as("of a case she may not see")
                .isFalse();
    }

    @OnEachDatabase
    void untilItIsPassedOnOrEnds(TestDatabase database) {
        long anna = customer(database);
        long caseId = registered(database, 20412, anna);
        database.commit(em -> em.find(Complaint.class, caseId).acceptResponsibility(LERATO, RECEIVED));

        database.commit(em -> em.find(Complaint.class, caseId).passTo(JOHAN));
        assertThat(inHand(database, LERATO, anna, 0)).isFalse();
        assertThat(inHand(database, JOHAN, anna, 0)).isTrue();

        database.commit(em -> em.find(Complaint.class, caseId).withdraw(RECEIVED));
        assertThat(inHand(database, JOHAN, anna, 0)).isFalse();
    }

    private static boolean inHand(TestDatabase database, long staffId, long customerId, long hidden) {
        return database.read(em -> {
            JpaCustomerInHand hands = new JpaCustomerInHand();
            hands.em = em;
            hands.maySee = new AllCasesBut(hidden);
            return hands.isInHandOf(staffId, customerId);
        });
    }

    private static long customer(TestDatabase database) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), RECEIVED);
            em.persist(customer);
            return customer.id();
        });
    }

    private static long registered(TestDatabase database, long number, long customerId) {
        return database.inTransaction(em -> {
            Complaint complaint = aLateDelivery(number).of(customerId).registered();
            em.persist(complaint);
            return complaint.id();
        });
    }
}
