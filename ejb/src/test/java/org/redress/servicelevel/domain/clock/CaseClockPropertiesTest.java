package org.redress.servicelevel.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.clock.AnyCase.CaseFile;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;
import org.redress.servicelevel.domain.clock.ClockEvent.TermsChanged;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.State;

/** What holds for the clock of every case, whatever happens to it., W-12, W-13. */
@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class CaseClockPropertiesTest {
    private static final Duration A_LITTLE = Duration.ofNanos(1);

    @Property(tries = 2000)
    void theExplanationIsGaplessAndAddsUp(@ForAll CaseFile file) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();
        Instant due = due(reading);

        Instant at = file.start();
        Duration untilDue = Duration.ZERO;
        Duration sum = Duration.ZERO;
        for (Segment segment : reading.explanation()) {
            assertThat(segment.from()).isEqualTo(at).isBefore(segment.until());
            assertThat(segment.counted()).isIn(Duration.ZERO, segment.workingTime());
            at = segment.until();
            sum = sum.plus(segment.counted());
            untilDue = at.isAfter(due) ? untilDue : sum;
        }

        if (reading.state() == State.STOPPED) {
            assertThat(sum).isEqualTo(reading.used());
            assertThat(at.isBefore(due) || untilDue.equals(reading.target())).isTrue();
            assertThat(reading.breached()).isEqualTo(at.isAfter(due));
        } else {
            assertThat(at).isEqualTo(due);
            assertThat(untilDue).isEqualTo(reading.target());
        }
        assertThat(reading.used().plus(reading.left())).isEqualTo(reading.target());
        assertThat(reading.used()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Property(maxDiscardRatio = 30)
    void whatIsUsedAtTheMomentStandsInTheExplanation(@ForAll CaseFile file) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();
        Assume.that(reading.state() != State.STOPPED && !due(reading).isBefore(file.now()));

        Duration ran = reading.explanation().stream()
                .filter(segment -> !segment.until().isAfter(file.now()))
                .map(Segment::counted)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(ran).isEqualTo(reading.used());
        assertThat(reading.explanation())
                .noneMatch(segment ->
                        segment.from().isBefore(file.now()) && segment.until().isAfter(file.now()));
    }

    @Property
    void aDeadlineStandsAsLongAsNothingHappens(@ForAll CaseFile file, @ForAll @IntRange(max = 30_000) int minutes) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();

        ClockReading later = file.readAt(file.now().plus(Duration.ofMinutes(minutes)));

        switch (reading.deadline().orElseThrow().condition()) {
            case STANDS -> assertThat(later.deadline()).isEqualTo(reading.deadline());
            case IF_RESUMED_NOW -> assertThat(due(later)).isAfterOrEqualTo(due(reading));
            case HAD_IT_GONE_ON -> assertThat(later).isEqualTo(reading);
        }
        assertThat(reading.breached() && !later.breached()).isFalse();
    }

    @Property(maxDiscardRatio = 30)
    void exactlyAtTheDeadlineAllIsUsedAndItIsInTime(@ForAll CaseFile file) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();
        Assume.that(reading.state() == State.RUNNING && due(reading).isAfter(file.now()));

        assertThat(file.readAt(due(reading)).left()).isZero();
        assertThat(file.readAt(due(reading)).breached()).isFalse();
        assertThat(file.readAt(due(reading).plus(A_LITTLE)).breached()).isTrue();
    }

    @Property
    void aPauseMoreNeverMakesItDueEarlier(
            @ForAll CaseFile file,
            @ForAll @IntRange(max = 20_000) int after,
            @ForAll @IntRange(max = 5_000) int minutes) {
        Assume.that(file.hasBegun());
        Instant from = earlier(file.start().plus(Duration.ofMinutes(after)), file.now());
        Instant until = earlier(from.plus(Duration.ofMinutes(minutes)), file.now());

        CaseFile more = file.with(
                new Paused(1001, from, file.now(), PauseCause.FORCE_MAJEURE, "staff 2", "storm 1"),
                new Resumed(1002, until, file.now(), 1001));

        assertThat(due(more.read())).isAfterOrEqualTo(due(file.read()));
        assertThat(more.read().used()).isLessThanOrEqualTo(file.read().used());
        assertThat(more.read().target()).isEqualTo(file.read().target());
    }

    @Property
    void inWhichOrderWhatHappenedIsRecordedAndToldDoesNotMatter(@ForAll CaseFile file, @ForAll long seed) {
        Assume.that(!file.isCorrected());

        assertThat(file.recordedOtherwise(new Random(seed)).read()).isEqualTo(file.read());
        assertThat(file.read()).isEqualTo(file.read());
    }

    @Property
    void whatIsRecordedLaterWasNotKnownThen(@ForAll CaseFile file, @ForAll @IntRange(max = 30_000) int minutes) {
        Instant then = file.events().get(0).recordedAt().plus(Duration.ofMinutes(minutes));
        List<ClockEvent> known = file.events().stream()
                .filter(event -> !event.recordedAt().isAfter(then))
                .toList();

        assertThat(file.readAt(then)).isEqualTo(new CaseFile(known, file.first(), then).read());
    }

    @Property
    void warningsComeInOrderAndBeforeTheDeadline(@ForAll CaseFile file) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();

        Instant last = file.start();
        for (ClockReading.Warning warning : reading.warnings()) {
            assertThat(warning.at()).isAfterOrEqualTo(last).isBeforeOrEqualTo(due(reading));
            last = warning.at();
        }
    }

    /** Against the plainest of all clocks: one that ticks every minute, and looks what has happened so far. */
    @Property(tries = 80, maxDiscardRatio = 30)
    void isDueWhenAClockThatTicksSaysSo(@ForAll CaseFile file) {
        Assume.that(file.hasBegun());
        ClockReading reading = file.read();
        Assume.that(reading.state() != State.STOPPED && reading.target().toMinutes() < 1_500);
        Assume.that(
                reading.deadline().orElseThrow().condition() == Condition.STANDS || reading.state() == State.PAUSED);
        Ticking ticking = Ticking.of(file);

        Instant minute = file.start();
        for (long left = reading.target().toMinutes(); left > 0; minute = minute.plusSeconds(60)) {
            left -= ticking.counts(minute) ? 1 : 0;
        }

        assertThat(reading.target().toSecondsPart()).isZero();
        assertThat(minute).isBeforeOrEqualTo(due(reading));
        assertThat(ticking.minutesBetween(minute, due(reading))).isZero();
    }

    private static Instant due(ClockReading reading) {
        return reading.deadline().orElseThrow().at();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Ticking(Terms first, List<Happening> happenings, Instant now) {
        static Ticking of(CaseFile file) {
            return new Ticking(
                    file.first(), KnownEvents.at(file.now(), file.events()).happenings(), file.now());
        }

        /** Whether the minute that begins now counts; what is paused goes on when the clock is read. */
        boolean counts(Instant minute) {
            Set<Long> resumed = new HashSet<>();
            Set<Long> paused = new HashSet<>();
            boolean done = false;
            WorkingHours hours = first.calendar();
            for (Happening event : happenings) {
                if (event.occurredAt().isAfter(minute)) {
                    break;
                }
                if (event instanceof Paused && !resumed.contains(event.number())) {
                    paused.add(event.number());
                } else if (event instanceof Resumed resume) {
                    resumed.add(resume.pause());
                    paused.remove(resume.pause());
                } else if (event instanceof Stopped) {
                    paused.clear();
                    done = true;
                } else if (event instanceof Reopened) {
                    done = false;
                } else if (event instanceof TermsChanged change) {
                    hours = change.terms().calendar();
                }
            }
            boolean stands = !paused.isEmpty() && minute.isBefore(now);
            return !done && !stands && hours.isOpenAt(minute);
        }

        /** What counts between two moments. */
        long minutesBetween(Instant from, Instant until) {
            long counted = 0;
            for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
                counted += counts(minute) ? 1 : 0;
            }
            return counted;
        }
    }
}
