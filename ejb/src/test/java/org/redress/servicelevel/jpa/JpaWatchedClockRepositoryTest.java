package org.redress.servicelevel.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.ComplaintFixture;
import org.redress.complaint.domain.Complaint;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.AlarmStage;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.Pause;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** what a summary of the day is made of. */
class JpaWatchedClockRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T06:30:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final long HIDDEN = 8;
    private static final WorkingHours HOURS = WorkingCalendar.of(
            ZoneId.of("Africa/Johannesburg"), WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);

    @OnEachDatabase
    void findsWhatWasTold(TestDatabase database) {
        database.commit(em -> {
            told(em, 1, State.RUNNING, 75, NOW.minusSeconds(60));
            told(em, 2, State.RUNNING, 100, NOW);
            told(em, 3, State.RUNNING, 75, YESTERDAY);
            told(em, 4, State.STOPPED, 75, NOW.minusSeconds(60));
            told(em, 5, State.STOPPED, 100, NOW.minusSeconds(120));
            told(em, HIDDEN, State.RUNNING, 100, NOW.minusSeconds(60));
        });

        List<Long> found = database.read(em -> in(em).toldBetween(YESTERDAY, NOW, 10).stream()
                .map(WatchedClock::caseId)
                .toList());

        assertThat(found).containsExactly(2L, 1L, 5L);
    }

    @OnEachDatabase
    void findsWhatIsDue(TestDatabase database) {
        database.commit(em -> {
            due(em, 1, State.RUNNING, NOW.plusSeconds(120));
            due(em, 2, State.RUNNING, NOW.plusSeconds(60));
            due(em, 3, State.RUNNING, NOW);
            due(em, 4, State.PAUSED, NOW.plusSeconds(60));
            due(em, 5, State.RUNNING, NOW.plusSeconds(121));
            due(em, HIDDEN, State.RUNNING, NOW.plusSeconds(60));
        });

        List<Long> found = database.read(em -> in(em).dueBetween(NOW, NOW.plusSeconds(120), 10).stream()
                .map(WatchedClock::caseId)
                .toList());

        assertThat(found).containsExactly(2L, 1L);
    }

    /** what a supervisor sees of it. */
    @OnEachDatabase
    void findsWhatOfATeamIsOverTheLongestOverFirst(TestDatabase database) {
        database.commit(em -> {
            due(em, caseOf(em, 1), State.RUNNING, NOW.minusSeconds(60));
            due(em, caseOf(em, 2), State.RUNNING, NOW.minusSeconds(120));
            due(em, caseOf(em, 3), State.RUNNING, NOW);
            due(em, caseOf(em, 4), State.STOPPED, NOW.minusSeconds(60));
            due(em, caseOf(em, 5), State.PAUSED, NOW.minusSeconds(60));
            told(em, caseOf(em, 6), State.PAUSED, AlarmStage.BREACH, NOW);
        });

        List<Instant> found = database.read(em -> in(em).overIn("INTAKE", NOW, 10).stream()
                .filter(clock -> clock.state() == State.RUNNING)
                .map(clock -> clock.dueAt().orElseThrow())
                .toList());
        int all = database.read(em -> in(em).overIn("INTAKE", NOW, 10).size());
        long counted = database.read(em -> in(em).countOverIn("INTAKE", NOW));
        int ofOthers = database.read(em -> in(em).overIn("REPAIRS", NOW, 10).size());

        assertThat(found).containsExactly(NOW.minusSeconds(120), NOW.minusSeconds(60));
        assertThat(all).isEqualTo(3);
        assertThat(counted).isEqualTo(3);
        assertThat(ofOthers).isZero();
    }

    private static long caseOf(EntityManager em, int number) {
        Customer customer = new Customer(Particulars.none(), YESTERDAY);
        em.persist(customer);
        em.flush();
        Complaint complaint =
                ComplaintFixture.aLateDelivery(20412 + number).of(customer.id()).registered();
        em.persist(complaint);
        return complaint.id();
    }

    @OnEachDatabase
    void keepsForWhomAClockStandsStill(TestDatabase database) {
        database.commit(em -> due(em, 4, State.PAUSED, NOW));

        WatchedClock kept = database.read(em -> in(em).ofCase(4).get(0));

        assertThat(kept.time().pausedFor()).contains(PauseCause.WAITING_FOR_SUPPLIER);
        assertThat(kept.time().pausedSince()).contains(YESTERDAY);
        assertThat(kept.time().deadline()).isEmpty();
    }

    private static void told(EntityManager em, long caseId, State state, int percent, Instant at) {
        WatchedClock clock = clock(caseId, state, NOW.plusSeconds(60));
        clock.told(new AlarmStage(percent, 0), Optional.empty());
        clock.wasNewsAt(at);
        em.persist(clock);
    }

    private static void due(EntityManager em, long caseId, State state, Instant due) {
        em.persist(clock(caseId, state, due));
    }

    private static WatchedClock clock(long caseId, State state, Instant due) {
        WatchedClock clock = new WatchedClock(caseId, "resolution");
        List<Pause> pauses = state == State.PAUSED
                ? List.of(new Pause(
                        2, PauseCause.WAITING_FOR_SUPPLIER, "staff:7", "request:1", YESTERDAY, Optional.empty()))
                : List.of();
        clock.read(
                new ClockReading(
                        state,
                        Optional.of(YESTERDAY),
                        Duration.ofHours(4),
                        Duration.ofHours(1),
                        pauses,
                        Optional.empty(),
                        Optional.of(new Deadline(due, Condition.STANDS)),
                        List.of(),
                        false,
                        List.of()),
                NOW,
                HOURS);
        return clock;
    }

    private static WatchedClockRepository in(EntityManager em) {
        JpaWatchedClockRepository repository = new JpaWatchedClockRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(HIDDEN);
        return repository;
    }
}
