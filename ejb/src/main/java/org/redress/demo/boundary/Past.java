package org.redress.demo.boundary;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.redress.demo.domain.LifePlan;
import org.redress.demo.domain.Matters;
import org.redress.demo.domain.PastState;
import org.redress.demo.domain.PastWanted;
import org.redress.demo.domain.PlannedCase;
import org.redress.demo.domain.Roster;
import org.redress.demo.domain.Turn;

/**
 * A past while it is lived, by one driver: it turns the clock to whatever happens next, a customer who comes, somebody who
 * is free for a task, a timer of the engine, and has it happen through the doors. All that is chosen is drawn from the
 * seed, each case from its own; so the same seed gives the same past.
 */
final class Past {
    private final Stage stage;
    private final PastWanted wanted;
    private final List<PlannedCase> plan;
    private final Course course;
    private final Desk desk;
    private final PromiseCare promises;
    private final Arrivals arrivals;
    private final Office office;
    private final Leaves leaves;

    Past(Stage stage, PastWanted wanted, Matters matters) {
        this.stage = stage;
        this.wanted = wanted;
        this.plan = LifePlan.of(wanted, stage.hours, matters);
        this.course = new Course(stage, wanted.from());
        Roster roster = new Roster(wanted.seed());
        Office office = new Office(stage.directory, stage.access, roster, stage.moments);
        this.promises = new PromiseCare(stage, office, course);
        this.desk = new Desk(stage, office, course, promises);
        this.leaves = new Leaves(stage, course, roster, wanted);
        this.office = office;
        this.arrivals = new Arrivals(stage, office, course, this::registered);
    }

    /**
     * Lives it.
     *
     * @param arrived is told after each arrival how far it is
     */
    void live(Consumer<PastProgress> arrived) {
        plan.forEach(each -> course.later(each.arrivesAt(), () -> arrivals.arrive(new InventedCase(each))));
        leaves.plan(office.agents());
        for (Optional<Agenda.Happening> next = course.nextUntil(wanted.until());
                next.isPresent();
                next = course.nextUntil(wanted.until())) {
            timersUntil(next.orElseThrow().at());
            course.turnTo(next.orElseThrow().at());
            int before = course.lives().size();
            next.orElseThrow().what().run();
            stage.passOnWorkOfTheAbsent();
            stage.deliverLetters();
            if (course.lives().size() > before) {
                arrived.accept(progress(PastState.LIVING, ""));
            }
        }
        timersUntil(wanted.until());
        course.turnTo(wanted.until());
    }

    PastProgress progress(PastState state, String digest) {
        List<InventedCase> lives = course.lives();
        Map<Turn, Integer> got = new EnumMap<>(Turn.class);
        lives.forEach(life -> life.taken().forEach(turn -> got.merge(turn, 1, Integer::sum)));
        return new PastProgress(
                state,
                course.now(),
                plan.size(),
                lives.size(),
                course.steps(),
                course.stumbles(),
                (int) lives.stream().filter(InventedCase::hasEnded).count(),
                course.untaken(),
                LifePlan.asked(plan).entrySet().stream()
                        .map(turn -> new PastProgress.TurnCount(
                                turn.getKey(), turn.getValue(), got.getOrDefault(turn.getKey(), 0)))
                        .toList(),
                digest);
    }

    private void registered(InventedCase life) {
        promises.lookAfter(life);
        desk.lookLater(life, arrivals.firstLookAt(life));
    }

    private void timersUntil(Instant last) {
        for (Optional<Instant> due = stage.engine.firstDueUntil(last);
                due.isPresent();
                due = stage.engine.firstDueUntil(last)) {
            Instant now = course.now();
            course.turnTo(due.orElseThrow().isAfter(now) ? due.orElseThrow() : now);
            stage.engine.doWhatIsDue();
            stage.passOnWorkOfTheAbsent();
            stage.deliverLetters();
        }
    }
}
