package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.demo.boundary.Hand.Doing;
import org.redress.demo.boundary.Hand.Step;
import org.redress.demo.domain.Turn;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.WorkItem;

/** Somebody turns to a case: whoever may and is in takes what is due first, and does it as her hands know it. */
final class Desk {
    private static final Duration A_CALL = Duration.ofMinutes(4);

    /** Before these the case has to be clear of everything else. */
    private static final Set<String> LAST = Set.of("form:close", "form:answer", "form:decide-request", "form:thank");

    /** Nor is anything put right while somebody is still to go, or to say what she was asked. */
    private static final String APPLY = "form:apply";

    private final Stage stage;
    private final Office office;
    private final Course course;
    private final Map<String, Step> forms;
    private final PromiseCare promises;
    private final Asides asides;
    private final Arrangements arrangements;
    private final Afterwards afterwards;

    Desk(Stage stage, Office office, Course course, PromiseCare promises) {
        this.stage = stage;
        this.office = office;
        this.course = course;
        this.forms = stage.forms();
        this.promises = promises;
        this.asides = new Asides(stage, office, course, this::lookLater);
        this.arrangements = new Arrangements(stage, office, course, this::lookLater);
        this.afterwards = new Afterwards(stage, office, course, this::lookLater);
    }

    void lookLater(InventedCase life, Instant at) {
        course.later(at, () -> look(life));
    }

    /** Somebody turns to a case, when there is something to do and whoever does it is free. */
    private void look(InventedCase life) {
        if (life.waitingItem().filter(item -> isWaitedFor(life, item)).isPresent()) {
            return;
        }
        life.waitsWith(null);
        if (asides.isLeftUnclaimed(life)) {
            promises.lookAfter(life);
            return;
        }
        List<WorkItem> open = stage.ask(office.manager(), () -> stage.workList.ofCase(life.caseId()));
        Optional<Instant> awaited = open.stream()
                .map(each -> notBefore(life, each))
                .filter(course.now()::isBefore)
                .min(Comparator.naturalOrder());
        Optional<WorkItem> item = open.stream()
                .filter(each -> !notBefore(life, each).isAfter(course.now()))
                .filter(each -> awaited.isEmpty() || !comesAfterWhatIsAwaited(each))
                .min(Comparator.comparing((WorkItem each) -> LAST.contains(each.formKey()))
                        .thenComparing(WorkItem::dueAt)
                        .thenComparing(WorkItem::taskKey));
        if (item.isEmpty()) {
            awaited.ifPresentOrElse(at -> lookLater(life, at), () -> restUnlessEnded(life));
        } else if (!asides.turnAside(life, item.orElseThrow()) && !arrangements.arrange(life, item.orElseThrow())) {
            handOver(life, item.orElseThrow());
        }
    }

    private Instant notBefore(InventedCase life, WorkItem item) {
        return Optional.ofNullable(forms.get(item.formKey()))
                .map(step -> step.notBefore().apply(life, item))
                .orElse(Instant.MIN);
    }

    private static boolean comesAfterWhatIsAwaited(WorkItem item) {
        return item.formKey().equals(APPLY) || LAST.contains(item.formKey());
    }

    /** Whether whoever holds the task is still at something else: then nobody looks again before she is free. */
    private boolean isWaitedFor(InventedCase life, WorkItem item) {
        Instant now = course.now();
        Instant free = item.assignee()
                .map(office::person)
                .map(holder -> office.freeAt(holder, now))
                .orElseGet(() -> office.first(office.whoMayTake(item), now)
                        .map(person -> office.freeAt(person, now))
                        .orElse(now));
        if (free.equals(now)) {
            return false;
        }
        lookLater(life, free);
        return true;
    }

    private void restUnlessEnded(InventedCase life) {
        ComplaintStatus status =
                stage.ask(() -> stage.cases.details(life.caseId()).summary().status());
        if (status == ComplaintStatus.OPEN) {
            lookLater(life, stage.moments.plusDays(course.now(), 1));
        } else {
            life.ended();
            afterwards.of(life, status);
        }
    }

    private void handOver(InventedCase life, WorkItem item) {
        Step step = forms.get(item.formKey());
        if (step == null) {
            course.untaken(item.formKey());
            lookLater(life, stage.moments.plusDays(course.now(), 3));
            return;
        }
        Optional<StaffActor> holder = item.assignee().map(office::person);
        if (holder.isPresent() && life.isToTake(Turn.REASSIGNED) && reassign(life, item, holder.orElseThrow())) {
            return;
        }
        Optional<StaffActor> person = holder.or(() -> office.first(office.whoMayTake(item), course.now()));
        if (person.isEmpty()) {
            course.untaken(item.formKey() + " of " + item.candidate() + " "
                    + item.team().orElse(""));
            lookLater(life, stage.moments.plusDays(course.now(), 1));
        } else if (office.isFree(person.orElseThrow(), course.now())) {
            doIt(life, item, person.orElseThrow(), step);
        } else {
            life.waitsWith(item);
            lookLater(life, office.freeAt(person.orElseThrow(), course.now()));
        }
    }

    /** She stays at home today, and the supervisor gives her task to a colleague who is in; not where there is none. */
    private boolean reassign(InventedCase life, WorkItem item, StaffActor holder) {
        Optional<StaffActor> colleague = office.whoMayTake(item).stream()
                .filter(person -> person.staffId() != holder.staffId())
                .filter(person -> office.isIn(person, course.now()))
                .findFirst();
        StaffActor supervisor = office.supervisor();
        if (colleague.isEmpty()) {
            return false;
        }
        if (!office.isFree(supervisor, course.now())) {
            lookLater(life, office.freeAt(supervisor, course.now()));
            return true;
        }
        life.took(Turn.REASSIGNED);
        office.staysAtHome(holder, course.now());
        office.keepBusy(supervisor, course.now(), A_CALL);
        course.attemptBeside(
                life,
                supervisor,
                () -> stage.work.assign(
                        item.workItemId(), colleague.orElseThrow().staffId()));
        lookLater(life, stage.moments.plus(course.now(), Duration.ofMinutes(30)));
        return true;
    }

    private void doIt(InventedCase life, WorkItem item, StaffActor person, Step step) {
        Instant now = course.now();
        office.keepBusy(person, now, step.busy());
        Runnable doing = () -> claimAndDo(life, item, person, step);
        if (course.attempt(life, person, doing, () -> look(life))) {
            promises.lookAfter(life);
            lookLater(life, stage.moments.plus(now.plus(step.busy()), life.upTo(step.rest())));
        }
    }

    private void claimAndDo(InventedCase life, WorkItem item, StaffActor person, Step step) {
        if (!item.isWith(person.staffId())) {
            stage.work.claim(item.workItemId());
        }
        if (life.isToTake(Turn.RELEASED) && life.tasksDone() == 0) {
            stage.work.release(item.workItemId());
            life.took(Turn.RELEASED);
            return;
        }
        step.act().accept(new Doing(life, item, person, course.now()));
        course.stepDone(life);
    }
}
