package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.demo.domain.Turn;
import org.redress.identity.domain.StaffActor;
import org.redress.recovery.boundary.FollowUpView;

/** What comes after the end of a case: its customer is asked whether it stays solved, or comes back by herself. */
final class Afterwards {
    private static final Duration A_CALL = Duration.ofMinutes(4);
    private static final Duration LATEST_IN_THE_DAY = Duration.ofHours(4);

    private final Stage stage;
    private final Office office;
    private final Course course;
    private final BiConsumer<InventedCase, Instant> lookLater;

    Afterwards(Stage stage, Office office, Course course, BiConsumer<InventedCase, Instant> lookLater) {
        this.stage = stage;
        this.office = office;
        this.course = course;
        this.lookLater = lookLater;
    }

    void of(InventedCase life, ComplaintStatus status) {
        if (life.isToTake(Turn.REOPENED) && status == ComplaintStatus.CLOSED) {
            course.later(stage.moments.plusDays(course.now(), life.between(1, 3)), () -> reopen(life));
        }
        stage.ask(() -> stage.followUps.ofCase(life.caseId())).stream()
                .filter(FollowUpView::isOpen)
                .forEach(
                        open -> lookLater.accept(life, stage.moments.plus(open.dueAt(), life.upTo(LATEST_IN_THE_DAY))));
    }

    private void reopen(InventedCase life) {
        StaffActor agent = office.first(office.agentsFor(life), course.now()).orElseThrow();
        if (!office.isFree(agent, course.now())) {
            course.later(office.freeAt(agent, course.now()), () -> reopen(life));
            return;
        }
        office.keepBusy(agent, course.now(), A_CALL);
        ReopenCase command = new ReopenCase(life.caseId(), "It began again last night, the same as the first time.");
        if (course.attemptBeside(life, agent, () -> stage.reopenings.reopen(command))) {
            life.took(Turn.REOPENED);
            life.goesOn();
            lookLater.accept(life, stage.moments.plus(course.now(), Duration.ofHours(1)));
        }
    }
}
