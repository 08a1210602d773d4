package org.redress.notification.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.Digest;
import org.redress.notification.domain.DigestRepository;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;
import org.redress.notification.domain.RetryPlan;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaOutboxRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");
    private static final RetryPlan PLAN = new RetryPlan(Duration.ofMinutes(1), Duration.ofHours(1), 3);

    @OnEachDatabase
    void keepsALetterOfAnyLengthWithItsSigns(TestDatabase database) {
        String body = "Dankie, Mevrou Müller. ✓\n".repeat(2_000);
        database.commit(em -> in(em).addOnce(message(7, 1, body)));

        List<OutboxMessage> letters = database.read(em -> in(em).ofCase(7));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.text().body()).isEqualTo(body);
            assertThat(letter.writtenAt()).isEqualTo(NOW);
            assertThat(letter.state()).isEqualTo(MessageState.WAITING);
        });
    }

    @OnEachDatabase
    void writesOneLetterAboutOneFactToEachReceiver(TestDatabase database) {
        Addressee colleague = Addressee.staff(42, "Marlene Jacobs", "marlene@example.org", "en");

        assertThat(database.<Boolean>inTransaction(em -> in(em).addOnce(message(7, 1, "Once."))))
                .isTrue();
        assertThat(database.<Boolean>inTransaction(em -> in(em).addOnce(message(7, 1, "Twice."))))
                .isFalse();
        assertThat(database.<Boolean>inTransaction(em -> in(em).addOnce(message(7, 1, "To her.", colleague))))
                .isTrue();

        assertThat(database.<List<OutboxMessage>>read(em -> in(em).ofCase(7)))
                .extracting(letter -> letter.text().body())
                .containsExactly("Once.", "To her.");
    }

    @OnEachDatabase
    void theDatabaseItselfRefusesASecondLetterOfTwoWrittenAtOnce(TestDatabase database) {
        database.commit(em -> em.persist(message(7, 1, "Once.")));

        assertThatThrownBy(() -> database.commit(em -> em.persist(message(7, 1, "Twice."))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnEachDatabase
    void givesOutWhatIsDueTheLongestWaitingFirstAndNothingThatWasTaken(TestDatabase database) {
        long taken = database.inTransaction(em -> added(em, message(7, 1, "A")));
        long waiting = database.inTransaction(em -> added(em, message(7, 2, "B")));
        database.commit(em -> in(em).byId(taken).orElseThrow().take(PLAN, NOW));

        List<Long> now = database.read(em -> in(em).due(Carrier.MAIL, NOW, 10));
        List<Long> later = database.read(em -> in(em).due(Carrier.MAIL, NOW.plusSeconds(60), 10));

        assertThat(now).containsExactly(waiting);
        assertThat(later).containsExactly(waiting, taken);
    }

    @OnEachDatabase
    void findsWhatWaitsForAReceiver(TestDatabase database) {
        Addressee colleague = Addressee.staff(42, "Marlene Jacobs", "marlene@example.org", "en");
        long sent = database.inTransaction(em -> added(em, message(7, 1, "A")));
        long waiting = database.inTransaction(em -> added(em, message(8, 2, "B")));
        database.commit(em -> in(em).addOnce(message(7, 3, "To her.", colleague)));
        database.commit(em -> in(em).byId(sent).orElseThrow().sent(NOW));

        assertThat(database.<List<OutboxMessage>>read(em -> in(em).unsentTo(RecipientKind.CUSTOMER, 42)))
                .extracting(OutboxMessage::id)
                .containsExactly(waiting);
    }

    @OnEachDatabase
    void pagesBackwardsThroughTheCasesThatMayBeSeen(TestDatabase database) {
        long first = database.inTransaction(em -> added(em, message(7, 1, "A")));
        database.commit(em -> in(em).addOnce(message(8, 1, "Hidden")));
        long last = database.inTransaction(em -> added(em, message(7, 2, "C")));

        assertThat(ids(database, Optional.empty(), Optional.empty())).containsExactly(last, first);
        assertThat(ids(database, Optional.empty(), Optional.of(last))).containsExactly(first);
        assertThat(ids(database, Optional.of(MessageState.SENT), Optional.empty()))
                .isEmpty();
    }

    private static List<Long> ids(TestDatabase database, Optional<MessageState> state, Optional<Long> before) {
        return database.read(em ->
                in(em).page(state, before, 10).stream().map(OutboxMessage::id).toList());
    }

    @OnEachDatabase
    void whatIsAboutNoSingleCaseIsWrittenOnceADayAndSeenWithTheOthers(TestDatabase database) {
        Addressee her = Addressee.staff(42, "Marlene Jacobs", "marlene@example.org", "en");
        LocalDate day = LocalDate.of(2026, 9, 23);
        Letter text = new Letter("Summary", "Much.");

        database.commit(em -> in(em).addOnce(OutboxMessage.ofDay(day, her, text, NOW)));
        assertThat(database.<Boolean>inTransaction(em -> in(em).addOnce(OutboxMessage.ofDay(day, her, text, NOW))))
                .isFalse();
        database.commit(em -> in(em).addOnce(OutboxMessage.ofDay(day.plusDays(1), her, text, NOW)));
        database.commit(em -> in(em).addOnce(message(8, 1, "Hidden.")));

        List<OutboxMessage> page = database.read(em -> in(em).page(Optional.empty(), Optional.empty(), 10));
        assertThat(page).hasSize(2).allMatch(message -> message.caseId().isEmpty());
    }

    @OnEachDatabase
    void aPersonHasOneSummaryADayHoweverManyServersThereAre(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 9, 23);
        database.commit(em -> em.persist(new Digest(3, day.minusDays(1), NOW.minusSeconds(9), 0)));
        database.commit(em -> em.persist(new Digest(3, day, NOW, 2)));

        assertThatThrownBy(() -> database.commit(em -> em.persist(new Digest(3, day, NOW, 2))))
                .isInstanceOf(PersistenceException.class);
        assertThat(database.<LocalDate>read(
                        em -> digests(em).lastOf(3).orElseThrow().on()))
                .isEqualTo(day);
        assertThat(database.<Set<Long>>read(em -> digests(em).staffWithThatOf(day)))
                .containsExactly(3L);
    }

    private static DigestRepository digests(EntityManager em) {
        JpaDigestRepository repository = new JpaDigestRepository();
        repository.em = em;
        return repository;
    }

    private static long added(EntityManager em, OutboxMessage message) {
        in(em).addOnce(message);
        return message.id();
    }

    private static OutboxMessage message(long caseId, int event, String body) {
        return message(caseId, event, body, Addressee.customer(42, "Mrs Botha", "elna@example.org", "en"));
    }

    private static OutboxMessage message(long caseId, int event, String body, Addressee to) {
        return new OutboxMessage(new Fact(LetterKind.PLAN, caseId, event), to, new Letter("What we agreed", body), NOW);
    }

    private static OutboxRepository in(EntityManager em) {
        JpaOutboxRepository repository = new JpaOutboxRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(8);
        return repository;
    }
}
