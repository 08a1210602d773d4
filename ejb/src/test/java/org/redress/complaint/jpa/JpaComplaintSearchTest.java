package org.redress.complaint.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ComplaintPosition;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.MaySee;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;

class JpaComplaintSearchTest {
    private static final Optional<ComplaintPosition> FROM_THE_START = Optional.empty();

    @OnEachDatabase
    void pagesThroughThemTheLatestFirst(TestDatabase database) {
        List<Long> ids = registered(database, 5);

        List<Long> first = found(database, ComplaintFilter.none(), FROM_THE_START, 2);
        List<Long> second =
                found(database, ComplaintFilter.none(), Optional.of(new ComplaintPosition(RECEIVED, first.get(1))), 2);

        assertThat(first).containsExactly(ids.get(4), ids.get(3));
        assertThat(second).containsExactly(ids.get(2), ids.get(1));
    }

    @OnEachDatabase
    void narrowsByEachPartOfTheFilter(TestDatabase database) {
        List<Long> ids = registered(database, 2);
        database.commit(em -> {
            em.find(Complaint.class, ids.get(0)).withdraw(RECEIVED);
            em.persist(new WorkListEntry(task(ids.get(1))));
        });
        String title = database.read(em -> em.find(Complaint.class, ids.get(1)).title());

        assertThat(narrowed(database, Optional.of(title.toUpperCase(java.util.Locale.ROOT)), Optional.empty()))
                .hasSize(2);
        assertThat(narrowed(database, Optional.of("100%_"), Optional.empty())).isEmpty();
        assertThat(narrowed(database, Optional.empty(), Optional.of(ComplaintStatus.OPEN)))
                .containsExactly(ids.get(1));
        assertThat(inPhase(database, Phase.SOLUTION)).containsExactly(ids.get(1));
        assertThat(inPhase(database, Phase.CLOSURE)).isEmpty();
        assertThat(between(database, RECEIVED, RECEIVED.plusSeconds(1))).hasSize(2);
        assertThat(between(database, RECEIVED.plusSeconds(1), RECEIVED.plusSeconds(2)))
                .isEmpty();
        assertThat(between(database, RECEIVED.minusSeconds(1), RECEIVED)).isEmpty();
        String team = database.read(em -> em.find(Complaint.class, ids.get(1)).team());
        assertThat(ofTeam(database, team)).hasSize(2);
        assertThat(ofTeam(database, team + "S")).isEmpty();
    }

    /** What is left out takes no place of the page. */
    @OnEachDatabase
    void narrowsByTheKindBeforeThePageIsCut(TestDatabase database) {
        List<Long> ids = registered(database, 3);
        database.commit(em -> em.find(Complaint.class, ids.get(2)).turnOutToBe(ContactKind.ENQUIRY));

        assertThat(ofKind(database, ContactKind.COMPLAINT, 2)).containsExactly(ids.get(1), ids.get(0));
        assertThat(ofKind(database, ContactKind.ENQUIRY, 2)).containsExactly(ids.get(2));
    }

    @OnEachDatabase
    void findsNothingThatMayNotBeSeen(TestDatabase database) {
        registered(database, 2);

        assertThat(database.<List<Complaint>>read(em -> {
                    JpaComplaintSearch search = over(em);
                    search.maySee = new Nothing();
                    return search.rows(ComplaintFilter.none(), FROM_THE_START, 10);
                }))
                .isEmpty();
    }

    private static List<Long> narrowed(
            TestDatabase database, Optional<String> words, Optional<ComplaintStatus> status) {
        return found(
                database,
                new ComplaintFilter(
                        words,
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                FROM_THE_START,
                10);
    }

    private static List<Long> inPhase(TestDatabase database, Phase phase) {
        return found(
                database,
                new ComplaintFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(phase),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                FROM_THE_START,
                10);
    }

    private static List<Long> ofKind(TestDatabase database, ContactKind kind, int atMost) {
        return found(
                database,
                new ComplaintFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(kind),
                        Optional.empty(),
                        Optional.empty()),
                FROM_THE_START,
                atMost);
    }

    private static List<Long> ofTeam(TestDatabase database, String team) {
        return found(
                database,
                new ComplaintFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(team),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                FROM_THE_START,
                10);
    }

    private static List<Long> between(TestDatabase database, Instant from, Instant before) {
        return found(
                database,
                new ComplaintFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(from),
                        Optional.of(before)),
                FROM_THE_START,
                10);
    }

    private static List<Long> found(
            TestDatabase database, ComplaintFilter filter, Optional<ComplaintPosition> behind, int atMost) {
        return database.read(em -> over(em).rows(filter, behind, atMost).stream()
                .map(Complaint::id)
                .toList());
    }

    private static List<Long> registered(TestDatabase database, int many) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), RECEIVED);
            em.persist(customer);
            em.flush();
            return java.util.stream.LongStream.range(0, many)
                    .mapToObj(number -> {
                        Complaint complaint =
                                aLateDelivery(20412 + number).of(customer.id()).registered();
                        em.persist(complaint);
                        return complaint.id();
                    })
                    .toList();
        });
    }

    private static NewWorkItem task(long caseId) {
        return new NewWorkItem(
                "t-1",
                caseId,
                "Task_ProposeSolution",
                "Propose a solution",
                "form:propose",
                Phase.SOLUTION,
                8,
                "agent",
                null,
                null,
                null,
                null,
                RECEIVED,
                RECEIVED,
                null);
    }

    private static JpaComplaintSearch over(EntityManager em) {
        JpaComplaintSearch search = new JpaComplaintSearch();
        search.em = em;
        search.maySee = new Everything();
        return search;
    }

    private static final class Everything implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(1 = 1)";
        }

        @Override
        public void bind(Query query) {}
    }

    private static final class Nothing implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(1 = 0)";
        }

        @Override
        public void bind(Query query) {}
    }
}
