package org.redress.commitment.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePosition;
import org.redress.commitment.domain.PromiseRange;
import org.redress.commitment.domain.WhosePromises;
import org.redress.complaint.domain.Complaint;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** */
class JpaPromiseSearchTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant DUE = Instant.parse("2026-09-25T07:00:00Z");
    private static final long LERATO = 12;
    private static final long SIPHO = 13;
    private static final PromiseRange ALL = new PromiseRange(Optional.empty(), Optional.empty());

    @OnEachDatabase
    void findsWhatSomebodyGaveTheNearestFirst(TestDatabase database) {
        long late = promise(database, 42, LERATO, DUE.plusSeconds(60));
        long near = promise(database, 43, LERATO, DUE);
        promise(database, 42, SIPHO, DUE);
        long kept = promise(database, 42, LERATO, DUE);
        database.commit(em -> em.find(Promise.class, kept).keep(NOW, Optional.of(ContactOutcome.REACHED)));

        assertThat(owed(database, new WhosePromises.GivenBy(LERATO), ALL)).containsExactly(near, late);
    }

    @OnEachDatabase
    void findsWhatAnybodyGaveInTheOpenCasesOfTheirOwner(TestDatabase database) {
        long hers = ownedBy(database, 1, LERATO);
        long his = ownedBy(database, 2, SIPHO);
        long over = ownedBy(database, 3, LERATO);
        database.commit(em -> em.find(Complaint.class, over).withdraw(NOW));
        long promised = promise(database, hers, SIPHO, DUE);
        promise(database, his, SIPHO, DUE);
        promise(database, over, SIPHO, DUE);

        assertThat(owed(database, new WhosePromises.InCasesOf(LERATO), ALL)).containsExactly(promised);
    }

    @OnEachDatabase
    void findsWhatIsOwedInTheCasesOfTeams(TestDatabase database) {
        long promised = promise(database, ownedBy(database, 1, LERATO), SIPHO, DUE);

        assertThat(owed(database, new WhosePromises.OfTeams(Set.of("INTAKE")), ALL))
                .containsExactly(promised);
        assertThat(owed(database, new WhosePromises.OfTeams(Set.of("REPAIRS")), ALL))
                .isEmpty();
        assertThat(owed(database, new WhosePromises.OfTeams(Set.of()), ALL)).isEmpty();
    }

    @OnEachDatabase
    void pagesAndNarrowsByTheTime(TestDatabase database) {
        long first = promise(database, 42, LERATO, DUE);
        long second = promise(database, 42, SIPHO, DUE);
        long third = promise(database, 42, LERATO, DUE.plusSeconds(1));
        WhosePromises everybody = new WhosePromises.OfEverybody();

        assertThat(owed(database, everybody, range(null, new PromisePosition(DUE, first))))
                .containsExactly(second, third);
        assertThat(owed(database, everybody, range(null, new PromisePosition(DUE, second))))
                .containsExactly(third);
        assertThat(owed(database, everybody, range(DUE.plusSeconds(1), null))).containsExactly(first, second);
    }

    @OnEachDatabase
    void leavesOutWhatMayNotBeSeen(TestDatabase database) {
        promise(database, 8, LERATO, DUE);

        assertThat(owed(database, new WhosePromises.OfEverybody(), ALL)).isEmpty();
        assertThat(owed(database, new WhosePromises.GivenBy(LERATO), ALL)).isEmpty();
    }

    private static PromiseRange range(@Nullable Instant before, @Nullable PromisePosition behind) {
        return new PromiseRange(Optional.ofNullable(before), Optional.ofNullable(behind));
    }

    private static List<Long> owed(TestDatabase database, WhosePromises whose, PromiseRange range) {
        return database.read(em -> {
            JpaPromiseSearch search = new JpaPromiseSearch();
            search.em = em;
            search.maySee = new AllCasesBut(8);
            return search.owed(whose, range, 10).stream()
                    .map(OwedPromise::promiseId)
                    .toList();
        });
    }

    private static long ownedBy(TestDatabase database, long number, long owner) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), NOW);
            em.persist(customer);
            em.flush();
            Complaint complaint = aLateDelivery(number).of(customer.id()).registered();
            complaint.acceptResponsibility(owner, NOW);
            em.persist(complaint);
            em.flush();
            return complaint.id();
        });
    }

    private static long promise(TestDatabase database, long caseId, long promisedBy, Instant dueAt) {
        return database.inTransaction(em -> {
            Promise promise = new Promise(
                    caseId,
                    new NewPromise(
                            PromiseKind.NEXT_CONTACT, "A call", ContactMethod.TELEPHONE, dueAt, promisedBy, NOW));
            em.persist(promise);
            em.flush();
            return promise.id();
        });
    }
}
