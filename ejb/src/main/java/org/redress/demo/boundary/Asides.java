package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.commitment.boundary.NextContact;
import org.redress.complaint.domain.NoteKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.demo.domain.Turn;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.domain.EscalationReason;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.WorkItem;

/** What happens to a case beside its steps: it is withdrawn, escalated, left alone, or somebody writes a note. */
final class Asides {
    private static final Duration A_CALL = Duration.ofMinutes(4);
    private static final int A_FORTNIGHT = 9;
    private static final List<Turn> ESCALATED = List.of(
            Turn.ESCALATED_TAKEN_OVER, Turn.ESCALATED_ADVISED, Turn.ESCALATED_RAISED, Turn.ESCALATION_WITHDRAWN);

    private final Stage stage;
    private final Office office;
    private final Course course;
    private final BiConsumer<InventedCase, Instant> lookLater;

    Asides(Stage stage, Office office, Course course, BiConsumer<InventedCase, Instant> lookLater) {
        this.stage = stage;
        this.office = office;
        this.course = course;
        this.lookLater = lookLater;
    }

    /** Whether it goes back to the queue and nobody takes it up before the present: it is for whoever comes then. */
    boolean isLeftUnclaimed(InventedCase life) {
        if (!life.isToBeLeftUnclaimed() || isToBeAssessedFirst(life)) {
            return false;
        }
        if (life.isToTake(Turn.UNCLAIMED_ESCALATED)) {
            byAnAgent(life, agent -> {
                escalate(life, agent, EscalationReason.WANTS_A_MANAGER);
                life.took(Turn.UNCLAIMED_ESCALATED);
            });
        } else {
            Stream.of(Turn.UNCLAIMED, Turn.UNCLAIMED_IN_TEAM)
                    .filter(life::isToTake)
                    .forEach(life::took);
        }
        giveBack(life);
        return true;
    }

    /** Only then it is with the team it is for. */
    private boolean isToBeAssessedFirst(InventedCase life) {
        return life.planned().takes(Turn.UNCLAIMED_IN_TEAM)
                && stage.ask(office.manager(), () -> stage.cases.details(life.caseId()))
                        .summary()
                        .severity()
                        .isEmpty();
    }

    private void giveBack(InventedCase life) {
        for (WorkItem item : stage.ask(office.manager(), () -> stage.workList.ofCase(life.caseId()))) {
            item.assignee()
                    .map(office::person)
                    .ifPresent(
                            holder -> course.attemptBeside(life, holder, () -> stage.work.release(item.workItemId())));
        }
    }

    /** Whether something happens instead of the task; it is looked at again then. */
    boolean turnAside(InventedCase life, WorkItem item) {
        if (item.formKey().equals("form:follow-up")) {
            return false;
        }
        if (life.isToTake(Turn.WITHDRAWN)
                && life.tasksDone() >= 2 + life.planned().number() % 6) {
            byAnAgent(life, agent -> withdraw(life, agent));
            return true;
        }
        if (isToEscalate(life)) {
            EscalationReason[] reasons = EscalationReason.values();
            byAnAgent(
                    life, agent -> escalate(life, agent, reasons[life.planned().number() % reasons.length]));
            return true;
        }
        if (isLeftAlone(life, item)) {
            return true;
        }
        writeNote(life);
        return false;
    }

    private void byAnAgent(InventedCase life, Consumer<StaffActor> what) {
        StaffActor agent = office.first(office.agentsFor(life), course.now()).orElseThrow();
        if (!office.isFree(agent, course.now())) {
            lookLater.accept(life, office.freeAt(agent, course.now()));
            return;
        }
        office.keepBusy(agent, course.now(), A_CALL);
        what.accept(agent);
        lookLater.accept(life, stage.moments.plus(course.now(), Duration.ofHours(1)));
    }

    private void withdraw(InventedCase life, StaffActor agent) {
        life.took(Turn.WITHDRAWN);
        course.attemptBeside(
                life,
                agent,
                () -> stage.complaints.withdraw(life.caseId(), "It has settled itself; she thanks us and lets it be."));
    }

    private static boolean isToEscalate(InventedCase life) {
        return ESCALATED.stream().anyMatch(life::isToBegin)
                && life.tasksDone() >= 1 + life.planned().number() % 6;
    }

    private void escalate(InventedCase life, StaffActor agent, EscalationReason reason) {
        ESCALATED.forEach(life::began);
        NextContact nextHear = new NextContact(
                stage.moments.ahead(life, course.now(), 1), ContactMethod.TELEPHONE, "Who looks into it now", true);
        EscalateCase command = new EscalateCase(
                life.caseId(),
                reason,
                "She has called twice since yesterday and wants somebody who may decide.",
                Optional.of(nextHear));
        if (course.attemptBeside(life, agent, () -> stage.escalations.escalate(command))
                && life.isToTake(Turn.ESCALATION_WITHDRAWN)) {
            course.later(course.now().plus(A_CALL.multipliedBy(2)), () -> withdrawEscalation(life, agent));
        }
    }

    private void withdrawEscalation(InventedCase life, StaffActor agent) {
        stage.ask(office.manager(), () -> stage.escalated.openOf(life.caseId()))
                .filter(open -> course.attemptBeside(
                        life,
                        agent,
                        () -> stage.escalations.withdraw(open.escalationId(), "She has just heard from the stores.")))
                .ifPresent(open -> life.took(Turn.ESCALATION_WITHDRAWN));
    }

    /** The customer does not answer, or nobody gets to it. */
    private boolean isLeftAlone(InventedCase life, WorkItem item) {
        Optional<Turn> why = whyLeftAlone(life, item);
        why.ifPresent(turn -> {
            life.took(turn);
            lookLater.accept(
                    life,
                    stage.moments.plusDays(course.now(), turn == Turn.LEFT_LYING ? life.between(3, 5) : A_FORTNIGHT));
        });
        return why.isPresent();
    }

    private static Optional<Turn> whyLeftAlone(InventedCase life, WorkItem item) {
        return switch (item.formKey()) {
            case "form:obtain-information" ->
                life.isToTake(Turn.INFORMATION_LATE)
                        ? Optional.of(Turn.INFORMATION_LATE)
                        : Optional.of(Turn.INFORMATION_NEVER).filter(life.planned()::takes);
            case "form:confirm" ->
                life.isToTake(Turn.ANSWERED_LATE)
                        ? Optional.of(Turn.ANSWERED_LATE)
                        : Optional.of(Turn.NEVER_ANSWERED).filter(life.planned()::takes);
            case "form:report-visit" -> Optional.empty();
            default ->
                Optional.of(Turn.LEFT_LYING)
                        .filter(life::isToTake)
                        .filter(turn -> life.tasksDone() >= 1 + life.planned().number() % 8);
        };
    }

    private void writeNote(InventedCase life) {
        if (life.isToTake(Turn.NOTE_WRITTEN) && life.tasksDone() == 1) {
            life.took(Turn.NOTE_WRITTEN);
            course.attemptBeside(
                    life,
                    office.agentsFor(life).get(0),
                    () -> stage.complaints.addNote(
                            life.caseId(),
                            NoteKind.FACT,
                            "She is best reached after five; in the mornings she is at work."));
        }
    }
}
