package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.demo.boundary.Hand.Doing;
import org.redress.demo.boundary.Hand.Step;
import org.redress.demo.domain.LifePlan;
import org.redress.demo.domain.Matters;
import org.redress.demo.domain.PastState;
import org.redress.demo.domain.PastWanted;
import org.redress.demo.domain.PlannedCase;
import org.redress.demo.domain.Roster;
import org.redress.demo.domain.Turn;
import org.redress.identity.domain.StaffActor;
import org.redress.recovery.boundary.FollowUpView;
import org.redress.shared.BusinessException;
import org.redress.worklist.boundary.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A past while it is lived, by one driver: it turns the clock to whatever happens next, a customer who comes, somebody who
 * is free for a task, a timer of the engine, and has it happen through the doors. All that is chosen is drawn from the
 * seed, each case from its own; so the same seed gives the same past.
 */
final class Past {
    private static final Logger LOG = LoggerFactory.getLogger(Past.class);
    private static final Duration A_CALL = Duration.ofMinutes(4);
    private static final Duration REGISTERING = Duration.ofMinutes(7);
    private static final Duration LONGEST_BEFORE_DUE = Duration.ofHours(4);
    private static final Duration LEAST_BEFORE_DUE = Duration.ofMinutes(10);
    private static final int A_FORTNIGHT = 9;
    private static final int STUMBLES_AT_MOST = 4;
    private static final int RETURNING = 9;

    private final Stage stage;
    private final PastWanted wanted;
    private final List<PlannedCase> plan;
    private final Map<String, Step> forms;
    private final Office office;
    private final Moments moments;
    private final Agenda agenda = new Agenda();
    private final List<InventedCase> lives = new ArrayList<>();
    private final Set<String> untaken = new TreeSet<>();
    private Instant now;
    private int steps;
    private int stumbles;

    Past(Stage stage, PastWanted wanted, Matters matters) {
        this.stage = stage;
        this.wanted = wanted;
        this.moments = stage.moments;
        this.now = wanted.from();
        this.plan = LifePlan.of(wanted, stage.hours, matters);
        this.forms = stage.forms();
        this.office = new Office(stage.directory, new Roster(wanted.seed()), moments);
    }

    /**
     * Lives it.
     *
     * @param arrived is told of each arrival how many there were, of how many
     */
    void live(BiConsumer<Integer, Integer> arrived) {
        plan.forEach(each -> agenda.note(each.arrivesAt(), () -> arrive(new InventedCase(each))));
        for (Optional<Agenda.Happening> next = agenda.nextUntil(wanted.until());
                next.isPresent();
                next = agenda.nextUntil(wanted.until())) {
            timersUntil(next.orElseThrow().at());
            turnTo(next.orElseThrow().at());
            int before = lives.size();
            next.orElseThrow().what().run();
            stage.deliverLetters();
            if (lives.size() > before) {
                arrived.accept(lives.size(), plan.size());
            }
        }
        timersUntil(wanted.until());
        turnTo(wanted.until());
    }

    PastProgress progress(PastState state, String digest) {
        Map<Turn, Integer> asked = LifePlan.asked(plan);
        Map<Turn, Integer> got = new EnumMap<>(Turn.class);
        lives.forEach(life ->
                asked.keySet().stream().filter(life::hasTaken).forEach(turn -> got.merge(turn, 1, Integer::sum)));
        return new PastProgress(
                state,
                now,
                plan.size(),
                lives.size(),
                steps,
                stumbles,
                (int) lives.stream().filter(InventedCase::hasEnded).count(),
                List.copyOf(untaken),
                asked.entrySet().stream()
                        .map(turn -> new PastProgress.TurnCount(
                                turn.getKey(), turn.getValue(), got.getOrDefault(turn.getKey(), 0)))
                        .toList(),
                digest);
    }

    private void timersUntil(Instant last) {
        for (Optional<Instant> due = stage.engine.firstDueUntil(last);
                due.isPresent();
                due = stage.engine.firstDueUntil(last)) {
            turnTo(due.orElseThrow().isAfter(now) ? due.orElseThrow() : now);
            stage.engine.doWhatIsDue();
            stage.deliverLetters();
        }
    }

    private void turnTo(Instant moment) {
        now = moment;
        stage.itIs(moment);
    }

    private void arrive(InventedCase life) {
        StaffActor registrar = office.first(office.agents(), now).orElseThrow();
        if (!office.isFree(registrar, now)) {
            agenda.note(office.freeAt(registrar, now), () -> arrive(life));
            return;
        }
        life.registeredAs(stage.ask(
                registrar, () -> stage.complaints.register(command(life)).caseId()));
        lives.add(life);
        PlannedCase planned = life.planned();
        for (Turn turn : List.of(Turn.ENQUIRY, Turn.REQUEST, Turn.COMPLIMENT, Turn.OUT_OF_HOURS)) {
            if (planned.takes(turn)) {
                life.took(turn);
            }
        }
        office.keepBusy(registrar, now, REGISTERING);
        lookAfterPromises(life);
        lookLater(life, moments.plus(now.plus(REGISTERING), life.upTo(Duration.ofHours(2))));
    }

    private RegisterComplaint command(InventedCase life) {
        PlannedCase planned = life.planned();
        return new RegisterComplaint(
                known(life),
                life.customer(),
                planned.kind(),
                planned.channel(),
                life.matter().title(),
                life.matter().words(),
                wishes(life),
                "",
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                false,
                planned.arrivesAt().isBefore(now) ? Optional.of(planned.arrivesAt()) : Optional.empty());
    }

    /** Now and then somebody comes again. */
    private Optional<Long> known(InventedCase life) {
        if (lives.isEmpty() || life.planned().number() % RETURNING != RETURNING - 1) {
            return Optional.empty();
        }
        InventedCase earlier = lives.get(life.between(0, lives.size() - 1));
        return Optional.of(
                stage.ask(() -> stage.cases.details(earlier.caseId()).customer().customerId()));
    }

    private static Set<WantedOutcome> wishes(InventedCase life) {
        return switch (life.matter().remedy()) {
            case REPLACEMENT -> Set.of(WantedOutcome.REPLACEMENT);
            case REPAIR -> Set.of(WantedOutcome.REPAIR);
            case REFUND -> Set.of(WantedOutcome.REFUND);
            case PRICE_REDUCTION, VOUCHER, GOODWILL -> Set.of(WantedOutcome.COMPENSATION);
            case APOLOGY -> Set.of(WantedOutcome.APOLOGY);
            case EXPLANATION, CORRECTION -> Set.of(WantedOutcome.EXPLANATION);
        };
    }

    private void lookLater(InventedCase life, Instant at) {
        agenda.note(at, () -> look(life));
    }

    /** Somebody turns to a case, when there is something to do and whoever does it is free. */
    private void look(InventedCase life) {
        if (life.waitingItem().filter(item -> isWaitedFor(life, item)).isPresent()) {
            return;
        }
        life.waitsWith(null);
        Optional<WorkItem> item = stage.ask(office.manager(), () -> stage.workList.ofCase(life.caseId())).stream()
                .min(Comparator.comparing(WorkItem::dueAt).thenComparing(WorkItem::taskKey));
        if (item.isEmpty()) {
            restUnlessEnded(life);
        } else if (!turnsAside(life, item.orElseThrow())) {
            handOver(life, item.orElseThrow());
        }
    }

    /** Whether whoever holds the task is still at something else: then nobody looks again before she is free. */
    private boolean isWaitedFor(InventedCase life, WorkItem item) {
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
            lookLater(life, moments.plusDays(now, 1));
        } else {
            life.ended();
            followUp(life);
        }
    }

    /** Its customer is to be asked whether it stays solved. */
    private void followUp(InventedCase life) {
        stage.ask(() -> stage.followUps.ofCase(life.caseId())).stream()
                .filter(FollowUpView::isOpen)
                .forEach(open -> lookLater(life, moments.plus(open.dueAt(), life.upTo(Duration.ofHours(4)))));
    }

    /** What happens to a case beside its steps. */
    private boolean turnsAside(InventedCase life, WorkItem item) {
        if (life.isToTake(Turn.WITHDRAWN)
                && life.tasksDone() >= 2 + life.planned().number() % 6) {
            withdraw(life);
            return true;
        }
        if (isLeftAlone(life, item)) {
            return true;
        }
        if (life.isToTake(Turn.NOTE_WRITTEN) && life.tasksDone() == 1) {
            life.took(Turn.NOTE_WRITTEN);
            StaffActor writer = office.agents().get(0);
            attempt(
                    life,
                    writer,
                    () -> stage.complaints.addNote(
                            life.caseId(), "She is best reached after five; in the mornings she is at work."));
        }
        return false;
    }

    private void withdraw(InventedCase life) {
        StaffActor agent = office.first(office.agents(), now).orElseThrow();
        if (!office.isFree(agent, now)) {
            lookLater(life, office.freeAt(agent, now));
            return;
        }
        life.took(Turn.WITHDRAWN);
        office.keepBusy(agent, now, A_CALL);
        attempt(
                life,
                agent,
                () -> stage.complaints.withdraw(life.caseId(), "It has settled itself; she thanks us and lets it be."));
        lookLater(life, moments.plus(now, Duration.ofHours(1)));
    }

    /** The customer does not answer, or nobody gets to it. */
    private boolean isLeftAlone(InventedCase life, WorkItem item) {
        Optional<Turn> why = Optional.empty();
        if (item.formKey().equals("form:obtain-information") && life.isToTake(Turn.INFORMATION_LATE)) {
            why = Optional.of(Turn.INFORMATION_LATE);
        } else if (item.formKey().equals("form:confirm") && life.isToTake(Turn.ANSWERED_LATE)) {
            why = Optional.of(Turn.ANSWERED_LATE);
        } else if (item.formKey().equals("form:confirm") && life.planned().takes(Turn.NEVER_ANSWERED)) {
            why = Optional.of(Turn.NEVER_ANSWERED);
        } else if (life.isToTake(Turn.LEFT_LYING)
                && life.tasksDone() >= 1 + life.planned().number() % 8) {
            why = Optional.of(Turn.LEFT_LYING);
        }
        why.ifPresent(turn -> {
            life.took(turn);
            lookLater(life, moments.plusDays(now, turn == Turn.LEFT_LYING ? life.between(3, 5) : A_FORTNIGHT));
        });
        return why.isPresent();
    }

    private void handOver(InventedCase life, WorkItem item) {
        Step step = forms.get(item.formKey());
        if (step == null) {
            untaken.add(item.formKey());
            lookLater(life, moments.plusDays(now, 3));
            return;
        }
        Optional<StaffActor> holder = item.assignee().map(office::person);
        if (holder.filter(person -> !office.isIn(person, now)).isPresent()
                && life.isToTake(Turn.REASSIGNED)
                && reassign(life, item)) {
            return;
        }
        Optional<StaffActor> person = holder.or(() -> office.first(office.whoMayTake(item), now));
        if (person.isEmpty()) {
            untaken.add(item.formKey() + " of " + item.candidate() + " "
                    + item.team().orElse(""));
            lookLater(life, moments.plusDays(now, 1));
        } else if (office.isFree(person.orElseThrow(), now)) {
            doIt(life, item, person.orElseThrow(), step);
        } else {
            life.waitsWith(item);
            lookLater(life, office.freeAt(person.orElseThrow(), now));
        }
    }

    private boolean reassign(InventedCase life, WorkItem item) {
        Optional<StaffActor> colleague = office.whoMayTake(item).stream()
                .filter(person -> office.isIn(person, now))
                .findFirst();
        if (colleague.isEmpty() || !office.isFree(office.supervisor(), now)) {
            return false;
        }
        life.took(Turn.REASSIGNED);
        office.keepBusy(office.supervisor(), now, A_CALL);
        attempt(
                life,
                office.supervisor(),
                () -> stage.work.assign(
                        item.workItemId(), colleague.orElseThrow().staffId()));
        lookLater(life, moments.plus(now, Duration.ofMinutes(30)));
        return true;
    }

    private void doIt(InventedCase life, WorkItem item, StaffActor person, Step step) {
        office.keepBusy(person, now, step.busy());
        boolean done = attempt(life, person, () -> {
            if (!item.isWith(person.staffId())) {
                stage.work.claim(item.workItemId());
            }
            if (life.isToTake(Turn.RELEASED) && life.tasksDone() == 0) {
                stage.work.release(item.workItemId());
                life.took(Turn.RELEASED);
                return;
            }
            step.act().accept(new Doing(life, item, person, now));
            life.taskDone();
            steps++;
        });
        if (done) {
            lookAfterPromises(life);
            lookLater(life, moments.plus(now.plus(step.busy()), life.upTo(step.rest())));
        }
    }

    /** A refusal is no end: she tries again on the next day, and gives up in the end. */
    private boolean attempt(InventedCase life, StaffActor person, Runnable what) {
        try {
            stage.act(person, what);
            return true;
        } catch (BusinessException refused) {
            stumbles++;
            LOG.warn("RDR-DEM-104 refused in the invented past case={} code={}", life.caseId(), refused.code());
            if (life.stumbled() < STUMBLES_AT_MOST) {
                lookLater(life, moments.plusDays(now, 1));
            }
            return false;
        }
    }

    private void lookAfterPromises(InventedCase life) {
        stage.ask(office.manager(), () -> stage.promised.openOf(life.caseId())).stream()
                .filter(promise -> life.isNews(promise.promiseId()))
                .forEach(promise -> lookAfter(life, promise));
    }

    private void lookAfter(InventedCase life, PromiseView promise) {
        boolean ofTheSolution = promise.kind() == PromiseKind.RESOLUTION;
        if (ofTheSolution && life.isToTake(Turn.PROMISE_BROKEN)) {
            agenda.note(promise.dueAt().plusSeconds(60), () -> seeWhetherBroken(life, promise));
            return;
        }
        Instant before = moments.minus(promise.dueAt(), LEAST_BEFORE_DUE.plus(life.upTo(LONGEST_BEFORE_DUE)));
        Instant at = before.isAfter(now) ? before : now.plus(A_CALL);
        if (ofTheSolution && life.isToTake(Turn.PROMISE_MOVED)) {
            agenda.note(at, () -> whileOpen(life, promise, caller -> move(life, promise, caller)));
        } else if (!ofTheSolution && life.isToTake(Turn.PROMISE_WITHDRAWN)) {
            agenda.note(
                    at,
                    () -> whileOpen(life, promise, caller -> {
                        stage.promises.withdraw(promise.promiseId(), "She phoned herself and knows it all.");
                        life.took(Turn.PROMISE_WITHDRAWN);
                    }));
        } else {
            agenda.note(at, () -> whileOpen(life, promise, caller -> stage.promises.keep(promise.promiseId(), now)));
        }
    }

    private void seeWhetherBroken(InventedCase life, PromiseView promise) {
        stage.ask(office.manager(), () -> stage.promised.ofCase(life.caseId())).stream()
                .filter(each -> each.promiseId() == promise.promiseId() && each.state() == PromiseState.BROKEN)
                .forEach(broken -> life.took(Turn.PROMISE_BROKEN));
    }

    /** Whoever promised sees to it, or a colleague when she is away. */
    private void whileOpen(InventedCase life, PromiseView promise, Consumer<StaffActor> what) {
        boolean open = stage.ask(office.manager(), () -> stage.promised.openOf(life.caseId())).stream()
                .anyMatch(each -> each.promiseId() == promise.promiseId());
        if (!open) {
            return;
        }
        StaffActor promiser = office.person(promise.promisedBy());
        StaffActor caller = office.isIn(promiser, now) ? promiser : office.manager();
        office.keepBusy(caller, now, A_CALL);
        attemptBeside(life, caller, () -> what.accept(caller));
    }

    private void move(InventedCase life, PromiseView promise, StaffActor caller) {
        stage.promises.move(
                promise.promiseId(),
                new MovePromise(
                        moments.ahead(life, promise.dueAt(), 2), "The courier has it a day later than he said.", true));
        life.took(Turn.PROMISE_MOVED);
        stage.promised.openOf(life.caseId()).stream()
                .filter(each -> each.promiseId() == promise.promiseId())
                .forEach(moved -> lookAfter(life, moved));
    }

    /** Like {@link #attempt}, for what happens beside the steps: the case goes on whatever comes of it. */
    private void attemptBeside(InventedCase life, StaffActor person, Runnable what) {
        try {
            stage.act(person, what);
        } catch (BusinessException refused) {
            stumbles++;
            LOG.warn("RDR-DEM-104 refused in the invented past case={} code={}", life.caseId(), refused.code());
        }
    }
}
