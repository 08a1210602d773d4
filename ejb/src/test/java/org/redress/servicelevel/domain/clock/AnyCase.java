package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.redress.servicelevel.domain.AnyCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.WorkingTime.Unit;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;
import org.redress.servicelevel.domain.clock.ClockEvent.TermsChanged;

/** Cases to which anything happens in any order, sensible or not, all of it in some weeks and at whole minutes. */
public class AnyCase extends DomainContextBase {
    private static final Duration LONGEST = Duration.ofDays(21);
    private static final Comparator<ClockEvent> AS_RECORDED = Comparator.comparing(ClockEvent::recordedAt);

    /**
     * A case and when its clock is read; everything is recorded by then.
     *
     * @param events what happened
     * @param first its first terms
     * @param now when the clock is read
     */
    record CaseFile(List<ClockEvent> events, Terms first, Instant now) {
        ClockReading read() {
            return readAt(now);
        }

        ClockReading readAt(Instant moment) {
            return CaseClock.read(events, first, moment, WarningShares.USUAL);
        }

        Instant start() {
            return KnownEvents.at(now, events)
                    .all(Started.class)
                    .findFirst()
                    .orElseThrow()
                    .occurredAt();
        }

        boolean hasBegun() {
            return KnownEvents.at(now, events).all(Started.class).findAny().isPresent();
        }

        /** The same case with more that happened. */
        CaseFile with(ClockEvent... more) {
            List<ClockEvent> all = new ArrayList<>(events);
            Collections.addAll(all, more);
            return new CaseFile(all, first, now);
        }

        /** The same case, whatever was recorded when and in whatever order it is told. */
        CaseFile recordedOtherwise(Random random) {
            List<ClockEvent> otherwise = new ArrayList<>(events.stream()
                    .map(event -> (ClockEvent) recorded((Happening) event, now, random))
                    .toList());
            Collections.shuffle(otherwise, random);
            return new CaseFile(otherwise, first, now);
        }

        boolean isCorrected() {
            return events.stream().anyMatch(Corrected.class::isInstance);
        }
    }

    /** One thing that happens, before it is known to what it refers. */
    private record Step(int kind, int minute, int delay, int pick) {}

    @Provide
    Arbitrary<CaseFile> cases() {
        return AnyCalendar.zones().flatMap(zone -> {
            Arbitrary<Terms> terms = Combinators.combine(targets(), AnyCalendar.historiesIn(zone))
                    .as((target, history) -> new Terms(Target.of(target), history));
            return Combinators.combine(AnyCalendar.anyMoments(), terms.list().ofSize(3), steps(), minutes())
                    .as(AnyCase::file);
        });
    }

    private static Arbitrary<WorkingTime> targets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 600).map(number -> new WorkingTime(number, Unit.MINUTES)),
                Arbitraries.integers().between(1, 40).map(number -> new WorkingTime(number, Unit.HOURS)),
                Arbitraries.integers().between(0, 8).map(number -> new WorkingTime(number, Unit.OPERATING_DAYS)));
    }

    private static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        minutes(),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 100))
                .as(Step::new)
                .list()
                .ofMaxSize(14);
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, (int) LONGEST.toMinutes());
    }

    private static CaseFile file(Instant moment, List<Terms> terms, List<Step> steps, int readAfter) {
        Instant begin = Instant.ofEpochSecond(moment.getEpochSecond() / 60 * 60);
        List<ClockEvent> events = new ArrayList<>();
        events.add(new Started(1, begin, begin));
        for (Step step : steps) {
            Instant occurred = begin.plus(Duration.ofMinutes(step.minute()));
            Instant recorded = occurred.plus(Duration.ofMinutes(step.delay()));
            events.add(event(events.size() + 1L, occurred, recorded, step, events, terms));
        }
        Instant last = events.stream().max(AS_RECORDED).orElseThrow().recordedAt();
        Instant now = begin.plus(Duration.ofMinutes(readAfter));
        return new CaseFile(List.copyOf(events), terms.get(0), now.isBefore(last) ? last : now);
    }

    private static ClockEvent event(
            long number, Instant at, Instant recorded, Step step, List<ClockEvent> before, List<Terms> terms) {
        return switch (step.kind()) {
            case 0 -> new Started(number, at, recorded);
            case 1, 2, 3, 4 -> new Paused(number, at, recorded, cause(step.pick()), "staff 1", "question 1");
            case 5, 6, 7, 8 -> new Resumed(number, at, recorded, paused(before, step.pick()));
            case 9, 10 -> new TermsChanged(number, at, recorded, terms.get(step.pick() % terms.size()));
            case 11 -> new Stopped(number, at, recorded);
            case 12, 13 -> new Reopened(number, at, recorded);
            default -> correction(number, step, before);
        };
    }

    /** Of the event picked, or that it never was; a correction can only be taken back. */
    private static Corrected correction(long number, Step step, List<ClockEvent> before) {
        ClockEvent wrong = before.get(step.pick() % before.size());
        Instant recorded =
                before.stream().max(AS_RECORDED).orElseThrow().recordedAt().plus(Duration.ofMinutes(step.delay()));
        boolean neverWas = wrong instanceof Corrected || step.kind() == 15;
        Optional<Instant> truth =
                neverWas ? Optional.empty() : Optional.of(recorded.minus(Duration.ofMinutes(step.minute())));
        return new Corrected(number, recorded, wrong.number(), truth, "call 1");
    }

    private static PauseCause cause(int pick) {
        return PauseCause.values()[pick % PauseCause.values().length];
    }

    private static long paused(List<ClockEvent> before, int pick) {
        List<Long> pauses = before.stream()
                .filter(Paused.class::isInstance)
                .map(ClockEvent::number)
                .toList();
        return pauses.isEmpty() ? 0 : pauses.get(pick % pauses.size());
    }

    private static Happening recorded(Happening event, Instant latest, Random random) {
        long seconds = Duration.between(event.occurredAt(), latest).toSeconds();
        Instant at = event.occurredAt().plusSeconds((long) (random.nextDouble() * seconds));
        if (event instanceof Started) {
            return new Started(event.number(), event.occurredAt(), at);
        } else if (event instanceof Paused paused) {
            return new Paused(event.number(), event.occurredAt(), at, paused.cause(), paused.by(), paused.why());
        } else if (event instanceof Resumed resumed) {
            return new Resumed(event.number(), event.occurredAt(), at, resumed.pause());
        } else if (event instanceof TermsChanged changed) {
            return new TermsChanged(event.number(), event.occurredAt(), at, changed.terms());
        } else if (event instanceof Stopped) {
            return new Stopped(event.number(), event.occurredAt(), at);
        }
        return new Reopened(event.number(), event.occurredAt(), at);
    }
}
