package org.redress.commitment.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.redress.commitment.boundary.KeptPromises;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.WordCount;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordGiver;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** What was made is what was kept, broken, renegotiated, withdrawn and is open. */
class JpaWordSearchTest {
    private static final Instant BEGIN = Instant.parse("2026-08-31T22:00:00Z");
    private static final Instant END = Instant.parse("2026-09-30T22:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Optional<ContactOutcome> REACHED = Optional.of(ContactOutcome.REACHED);

    @OnEachDatabase
    void aMovedPromiseIsTwoWordsOfWhichTheFirstWasRenegotiated(TestDatabase database) {
        long caseId = someCase(database, 1);
        long promise = made(database, caseId, 12, BEGIN, BEGIN.plus(DAY));
        database.commit(em ->
                promise(em, promise).move(BEGIN.plus(DAY.multipliedBy(3)), "The lorry is full.", 12, BEGIN.plus(DAY)));
        database.commit(em -> promise(em, promise).keep(BEGIN.plus(DAY.multipliedBy(2)), REACHED));

        List<GivenWord> words = given(database, BEGIN, END, Optional.empty());

        assertThat(words).extracting(GivenWord::fate).containsExactly(WordFate.RENEGOTIATED, WordFate.KEPT);
        assertThat(words).extracting(GivenWord::moved).containsExactly(false, true);
        assertThat(words).extracting(GivenWord::team).containsOnly("INTAKE");
        assertThat(given(database, BEGIN.plus(DAY), END, Optional.empty()))
                .as("given later on")
                .extracting(GivenWord::fate)
                .containsExactly(WordFate.KEPT);
    }

    @OnEachDatabase
    void aBrokenOneStaysBrokenWhenAnotherIsMadeInsteadOfIt(TestDatabase database) {
        long caseId = someCase(database, 1);
        long broken = made(database, caseId, 12, BEGIN, BEGIN.plus(DAY));
        database.commit(em -> em.persist(promise(em, broken)
                .another(BEGIN.plus(DAY.multipliedBy(4)), "It was forgotten.", 13, BEGIN.plus(DAY.multipliedBy(2)))));

        List<GivenWord> words = given(database, BEGIN, END, Optional.empty());

        assertThat(words).extracting(GivenWord::fate).containsExactly(WordFate.BROKEN, WordFate.OPEN);
        assertThat(words).extracting(GivenWord::another).containsExactly(true, false);
        assertThat(given(database, BEGIN, END, Optional.of(13L))).hasSize(1);
    }

    @OnEachDatabase
    void countsNothingOfACaseThatMayNotBeSeen(TestDatabase database) {
        long hidden = someCase(database, 1);
        made(database, hidden, 12, BEGIN, BEGIN.plus(DAY));

        assertThat(given(database, BEGIN, END, Optional.empty(), hidden)).isEmpty();
    }

    /** Whatever is done to promises in a month: each word has one fate, for everybody, for each team and altogether. */
    @OnEachDatabase
    void whatWasMadeIsWhatBecameOfIt(TestDatabase database) {
        Random random = new Random(20260923);
        long caseId = someCase(database, 1);
        Tally tally = new Tally();
        List<Long> alive = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            Instant now = BEGIN.plus(DAY.multipliedBy(step).dividedBy(5));
            if (alive.isEmpty() || random.nextInt(3) == 0) {
                long who = 12 + random.nextInt(3);
                alive.add(made(database, caseId, who, now, now.plus(Duration.ofHours(6 + random.nextInt(90)))));
                tally.made(who);
                continue;
            }
            long id = alive.get(random.nextInt(alive.size()));
            if (database.inTransaction(em -> happens(em, promise(em, id), random.nextInt(6), now, alive, tally))) {
                alive.remove(id);
            }
        }

        KeptPromises kept = new KeptPromises(
                YearMonth.of(2026, 9), WordGiver.PERSON, true, END, given(database, BEGIN, END, Optional.empty()));

        assertThat(kept.total().made()).isEqualTo(kept.total().sum()).isEqualTo(tally.all());
        for (KeptPromises.Line line : kept.lines()) {
            WordCount expected = tally.of(Long.parseLong(line.giver()));
            assertThat(line.count()).as("staff member " + line.giver()).isEqualTo(expected);
            assertThat(line.count().made()).isEqualTo(line.count().sum());
        }
        KeptPromises byTeam = new KeptPromises(kept.month(), WordGiver.TEAM, true, END, kept.words());
        assertThat(byTeam.lines()).singleElement().satisfies(team -> assertThat(team.count())
                .isEqualTo(kept.total()));
    }

    /** Answers whether nothing more can happen to it. */
    private static boolean happens(
            EntityManager em, Promise promise, int what, Instant now, List<Long> alive, Tally tally) {
        long who = promise.promisedBy();
        boolean late = promise.isLateAt(now);
        switch (what) {
            case 0, 1 -> {
                if (late) {
                    Promise next = promise.another(now.plus(DAY), "Later.", who, now);
                    em.persist(next);
                    em.flush();
                    alive.add(next.id());
                    tally.broken(who, true);
                    tally.made(who);
                    return true;
                }
                promise.move(promise.dueAt().plus(DAY), "Later.", who, now);
                tally.moved(who);
                return false;
            }
            case 2 -> {
                promise.remind();
                return false;
            }
            case 3 -> {
                if (late) {
                    promise.breakAt(now);
                    tally.broken(who, false);
                } else {
                    promise.withdraw("She came by herself.", now);
                    tally.ended(who, WordFate.WITHDRAWN);
                }
                return true;
            }
            default -> {
                if (late) {
                    promise.putRight(now, REACHED);
                    tally.broken(who, false);
                } else {
                    promise.keep(now, REACHED);
                    tally.ended(who, WordFate.KEPT);
                }
                return true;
            }
        }
    }

    /** What the test itself noted while it did it. */
    private static final class Tally {
        private final Map<Long, Map<String, Long>> noted = new HashMap<>();

        void made(long who) {
            note(who, "promised");
        }

        void moved(long who) {
            note(who, "moved");
        }

        void broken(long who, boolean another) {
            ended(who, WordFate.BROKEN);
            if (another) {
                note(who, "another");
            }
        }

        void ended(long who, WordFate fate) {
            note(who, fate.name());
        }

        private void note(long who, String what) {
            noted.computeIfAbsent(who, id -> new HashMap<>()).merge(what, 1L, Long::sum);
        }

        long all() {
            return noted.keySet().stream().mapToLong(who -> of(who).made()).sum();
        }

        WordCount of(long who) {
            Map<String, Long> hers = noted.get(who);
            long promised = hers.getOrDefault("promised", 0L);
            long moved = hers.getOrDefault("moved", 0L);
            long kept = hers.getOrDefault("KEPT", 0L);
            long broken = hers.getOrDefault("BROKEN", 0L);
            long withdrawn = hers.getOrDefault("WITHDRAWN", 0L);
            return new WordCount(
                    promised,
                    moved,
                    kept,
                    broken,
                    moved,
                    withdrawn,
                    promised - kept - broken - withdrawn,
                    hers.getOrDefault("another", 0L));
        }
    }

    private static Promise promise(EntityManager em, long id) {
        return em.find(Promise.class, id);
    }

    private static List<GivenWord> given(
            TestDatabase database, Instant from, Instant until, Optional<Long> staffId, long... hidden) {
        return database.read(em -> {
            JpaWordSearch search = new JpaWordSearch();
            search.em = em;
            search.maySee = new AllCasesBut(hidden.length == 0 ? -1 : hidden[0]);
            return search.given(from, until, staffId);
        });
    }

    private static long someCase(TestDatabase database, long number) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), BEGIN);
            em.persist(customer);
            em.flush();
            var complaint = aLateDelivery(number).of(customer.id()).registered();
            em.persist(complaint);
            em.flush();
            return complaint.id();
        });
    }

    private static long made(TestDatabase database, long caseId, long who, Instant now, Instant dueAt) {
        return database.inTransaction(em -> {
            Promise promise = new Promise(
                    caseId,
                    new NewPromise(PromiseKind.NEXT_CONTACT, "A call", ContactMethod.TELEPHONE, dueAt, who, now));
            em.persist(promise);
            em.flush();
            return promise.id();
        });
    }
}
