package org.redress.complaint.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ContactKind;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** Of four complaints the first has ended, the second turned out to be an enquiry, the third may not be seen. */
class JpaCasesWorkedOnTest {
    private List<Long> ids = List.of();

    @OnEachDatabase
    void knowsWhichAreOpenAndWithWhom(TestDatabase database) {
        registered(database);
        String team = database.read(em -> em.find(Complaint.class, ids.get(3)).team());

        assertThat(this.<List<Long>>asked(database, JpaCasesWorkedOn::open)).containsExactly(ids.get(3));
        assertThat(this.<List<Long>>asked(database, cases -> cases.openOfTeam(team)))
                .containsExactly(ids.get(3));
        assertThat(this.<List<Long>>asked(database, cases -> cases.openOfTeam(team + "S")))
                .isEmpty();
    }

    @OnEachDatabase
    void knowsWhichWereOpenDuringAMonth(TestDatabase database) {
        registered(database);

        assertThat(this.<List<Long>>asked(database, cases -> cases.openBetween(RECEIVED.minusSeconds(9), RECEIVED)))
                .as("received at the end of it")
                .isEmpty();
        assertThat(this.<List<Long>>asked(database, cases -> cases.openBetween(RECEIVED, RECEIVED.plusSeconds(1))))
                .containsExactlyInAnyOrder(ids.get(0), ids.get(3));
        assertThat(this.<List<Long>>asked(
                        database, cases -> cases.openBetween(RECEIVED.plusSeconds(61), RECEIVED.plusSeconds(99))))
                .as("the first had ended by then")
                .containsExactly(ids.get(3));
    }

    @OnEachDatabase
    void countsWhatWasRegisteredOfAnyKind(TestDatabase database) {
        registered(database);

        assertThat(this.<Long>asked(
                        database, cases -> cases.registeredBetween(RECEIVED.plusSeconds(60), RECEIVED.plusSeconds(61))))
                .isEqualTo(3);
        assertThat(this.<Long>asked(database, cases -> cases.registeredBetween(RECEIVED, RECEIVED.plusSeconds(60))))
                .isZero();
    }

    private <T> T asked(TestDatabase database, Function<JpaCasesWorkedOn, T> question) {
        return database.read(em -> question.apply(over(em)));
    }

    private JpaCasesWorkedOn over(EntityManager em) {
        JpaCasesWorkedOn cases = new JpaCasesWorkedOn();
        cases.em = em;
        cases.maySee = new AllCasesBut(ids.get(2));
        return cases;
    }

    private void registered(TestDatabase database) {
        ids = database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), RECEIVED);
            em.persist(customer);
            em.flush();
            return LongStream.range(0, 4)
                    .mapToObj(number -> {
                        Complaint complaint =
                                aLateDelivery(20412 + number).of(customer.id()).registered();
                        em.persist(complaint);
                        return complaint.id();
                    })
                    .toList();
        });
        database.commit(em -> {
            em.find(Complaint.class, ids.get(0)).withdraw(RECEIVED.plusSeconds(60));
            em.find(Complaint.class, ids.get(1)).turnOutToBe(ContactKind.ENQUIRY);
        });
    }
}
