package org.redress.search.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Enquiry;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.MessageSource;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaIndexSourceTest {
    private static final Particulars RADEBE = Particulars.ofPerson("Mr", "Themba", "Radebe", "082 555 0167");

    @OnEachDatabase
    void readsACaseWithItsCustomerAndWhatWasWrittenAndSaid(TestDatabase database) {
        long id = registered(database, 1);
        database.commit(em -> {
            Enquiry enquiry = new Enquiry(id, "Which colour is it?", 7, RECEIVED);
            enquiry.answer("The red one.", RECEIVED.plusSeconds(60));
            em.persist(enquiry);
            em.persist(new Enquiry(id, "Nobody has answered this.", 7, RECEIVED));
            em.persist(new CaseNote(id, "She sounds tired.", 7, RECEIVED));
        });

        IndexedCase found = cases(database, id).get(0);

        assertThat(found.caseId()).isEqualTo(id);
        assertThat(found.customer().name()).isEqualTo("Mr Themba Radebe");
        assertThat(found.state()).isEqualTo(CaseState.OPEN);
        assertThat(found.texts().get(0)).isNotBlank();
        assertThat(found.messages())
                .extracting(IndexedMessage::source, IndexedMessage::title, IndexedMessage::text)
                .containsExactlyInAnyOrder(
                        tuple(MessageSource.ANSWER, "Which colour is it?", "The red one."),
                        tuple(MessageSource.NOTE, "", "She sounds tired."));
        assertThat(read(database, source -> source.textsOf(Set.of(id))).get(id)).isEqualTo(found.texts());
    }

    @OnEachDatabase
    void saysThatACaseHasEnded(TestDatabase database) {
        long id = registered(database, 1);
        database.commit(em -> em.find(Complaint.class, id).withdraw(RECEIVED));

        assertThat(cases(database, id)).extracting(IndexedCase::state).containsExactly(CaseState.ENDED);
    }

    @OnEachDatabase
    void goesThroughEverythingInOrder(TestDatabase database) {
        long first = registered(database, 1);
        long second = registered(database, 2);

        assertThat(ids(database, source -> source.casesBehind(first - 1, 1))).containsExactly(first);
        assertThat(ids(database, source -> source.casesBehind(first, 5))).containsExactly(second);
        List<Long> customers = ids(database, source -> source.customersBehind(0, 5));
        List<IndexedCustomer> found = read(database, source -> source.customers(customers));
        assertThat(found).extracting(IndexedCustomer::phone).containsOnly("082 555 0167");
        assertThat(ids(database, source -> source.casesOf(customers))).containsExactlyInAnyOrder(first, second);
        assertThat(cases(database, -1)).isEmpty();
    }

    private static long registered(TestDatabase database, int number) {
        return database.<Long>inTransaction(em -> {
            Customer customer = new Customer(RADEBE, RECEIVED);
            em.persist(customer);
            em.flush();
            Complaint complaint =
                    aLateDelivery(20412 + number).of(customer.id()).registered();
            em.persist(complaint);
            return complaint.id();
        });
    }

    private static List<IndexedCase> cases(TestDatabase database, long id) {
        return read(database, source -> source.cases(List.of(id)));
    }

    private static List<Long> ids(TestDatabase database, Function<JpaIndexSource, List<Long>> reading) {
        return read(database, reading);
    }

    private static <T> T read(TestDatabase database, Function<JpaIndexSource, T> reading) {
        return database.read(em -> reading.apply(over(em)));
    }

    private static JpaIndexSource over(EntityManager em) {
        JpaIndexSource source = new JpaIndexSource();
        source.em = em;
        return source;
    }
}
