package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.demo.domain.Turn;
import org.redress.identity.domain.StaffActor;
import org.redress.participant.boundary.RequestView;
import org.redress.visit.boundary.VisitView;

/**
 * What was promised is kept shortly before its time, and now and then broken, moved or taken back. That somebody comes is
 * kept by going.
 */
final class PromiseCare {
    private static final Duration A_CALL = Duration.ofMinutes(4);
    private static final Duration LONGEST_BEFORE_DUE = Duration.ofHours(4);
    private static final Duration LEAST_BEFORE_DUE = Duration.ofMinutes(10);

    private final Stage stage;
    private final Office office;
    private final Course course;

    PromiseCare(Stage stage, Office office, Course course) {
        this.stage = stage;
        this.office = office;
        this.course = course;
    }

    /** Notes for later what has been promised since it was last looked. */
    void lookAfter(InventedCase life) {
        stage.ask(office.manager(), () -> stage.promised.openOf(life.caseId())).stream()
                .filter(promise -> promise.kind() != PromiseKind.VISIT)
                .filter(promise -> life.isNews(promise.promiseId()))
                .forEach(promise -> lookAfter(life, promise));
    }

    private void lookAfter(InventedCase life, PromiseView promise) {
        boolean ofTheSolution = promise.kind() == PromiseKind.RESOLUTION;
        boolean step = promise.kind() == PromiseKind.PLAN_STEP;
        Turn breaking = step ? Turn.STEP_BROKEN : Turn.PROMISE_BROKEN;
        Turn moving = step ? Turn.STEP_MOVED : Turn.PROMISE_MOVED;
        if ((ofTheSolution || step) && life.isToTake(breaking)) {
            course.later(promise.dueAt().plusSeconds(60), () -> seeWhetherBroken(life, promise, breaking));
            return;
        }
        if ((ofTheSolution || step) && life.isToTake(moving)) {
            Instant soon = stage.moments.plus(course.now(), LEAST_BEFORE_DUE.plus(life.upTo(LONGEST_BEFORE_DUE)));
            course.later(
                    soon,
                    () -> whileOpen(life, promise, () -> {
                        move(life, promise, promise.dueAt(), "The courier has it a day later than he said.");
                        life.took(moving);
                        lookAfterMoved(life, promise);
                    }));
            return;
        }
        Instant before = stage.moments.minus(promise.dueAt(), LEAST_BEFORE_DUE.plus(life.upTo(LONGEST_BEFORE_DUE)));
        Instant at = before.isAfter(course.now()) ? before : course.now().plus(A_CALL);
        if (promise.kind().isContact() && life.isToTake(Turn.PROMISE_WITHDRAWN)) {
            course.later(at, () -> whileOpen(life, promise, () -> withdraw(life, promise)));
        } else {
            course.later(at, () -> whileOpen(life, promise, () -> keep(life, promise)));
        }
    }

    private void seeWhetherBroken(InventedCase life, PromiseView promise, Turn breaking) {
        stage.ask(office.manager(), () -> stage.promised.ofCase(life.caseId())).stream()
                .filter(each -> each.promiseId() == promise.promiseId() && each.state() == PromiseState.BROKEN)
                .forEach(broken -> life.took(breaking));
    }

    /** Whoever promised sees to it, or the manager when she is away or may not see it any more. */
    private void whileOpen(InventedCase life, PromiseView promise, Runnable what) {
        boolean open = stage.ask(office.manager(), () -> stage.promised.openOf(life.caseId())).stream()
                .anyMatch(each -> each.promiseId() == promise.promiseId());
        if (!open) {
            return;
        }
        StaffActor promiser = office.person(promise.promisedBy());
        boolean herself = office.isIn(promiser, course.now()) && office.maySee(promiser, life);
        StaffActor caller = herself ? promiser : office.manager();
        office.keepBusy(caller, course.now(), A_CALL);
        course.attemptBeside(life, caller, what);
    }

    /** It is not put right while it waits for somebody: then she is told when it will be. */
    private void keep(InventedCase life, PromiseView promise) {
        Optional<Instant> awaited = promise.kind() == PromiseKind.RESOLUTION ? lastAwaited(life) : Optional.empty();
        if (awaited.isEmpty()) {
            Optional<ContactOutcome> heard =
                    promise.kind().isContact() ? Optional.of(ContactOutcome.REACHED) : Optional.empty();
            stage.promises.keep(promise.promiseId(), new KeepPromise(course.now(), heard, Optional.empty()));
            return;
        }
        Instant until = awaited.orElseThrow();
        move(life, promise, until.isAfter(promise.dueAt()) ? until : promise.dueAt(), "What it needs is not here yet.");
        lookAfterMoved(life, promise);
    }

    private Optional<Instant> lastAwaited(InventedCase life) {
        Stream<Instant> asked = stage.asked.openOf(life.caseId()).stream().map(RequestView::dueAt);
        Stream<Instant> visits = stage.visited.ofCase(life.caseId()).stream()
                .filter(VisitView::isOpen)
                .map(visit -> visit.appointment().until());
        return Stream.concat(asked, visits).max(Comparator.naturalOrder());
    }

    private void withdraw(InventedCase life, PromiseView promise) {
        stage.promises.withdraw(promise.promiseId(), "She phoned herself and knows it all.");
        life.took(Turn.PROMISE_WITHDRAWN);
    }

    private void move(InventedCase life, PromiseView promise, Instant from, String reason) {
        stage.promises.move(promise.promiseId(), new MovePromise(stage.moments.ahead(life, from, 2), reason, true));
    }

    private void lookAfterMoved(InventedCase life, PromiseView promise) {
        stage.promised.openOf(life.caseId()).stream()
                .filter(each -> each.promiseId() == promise.promiseId())
                .forEach(moved -> lookAfter(life, moved));
    }
}
