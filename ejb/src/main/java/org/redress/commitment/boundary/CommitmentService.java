package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.AuthorityRules;
import org.redress.commitment.domain.BeyondTheClock;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentRepository;
import org.redress.commitment.domain.CommitmentWorkflow;
import org.redress.commitment.domain.CommitmentWorkflow.CommitmentFacts;
import org.redress.commitment.domain.CommitmentWorkflow.PlanFacts;
import org.redress.commitment.domain.Consensus;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.EarlierThanAvailable;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.OfferedOption;
import org.redress.commitment.domain.OptionsPolicy;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlanPolicy;
import org.redress.commitment.domain.PlanRound;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePolicy;
import org.redress.commitment.domain.RoundOfTalks;
import org.redress.commitment.domain.SolutionOption;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Agreeing what to do, committing to a day and an hour, arranging support: steps 5 to 7. */
@Stateless
public class CommitmentService {
    @Inject
    WorkItems workItems;

    @Inject
    CommitmentRepository commitments;

    @Inject
    PromiseBook promises;

    @Inject
    PlanPromises planPromises;

    @Inject
    EarliestDate earliest;

    @Inject
    ResolutionDeadline deadline;

    @Inject
    CaseNews caseNews;

    @Inject
    AuthorityRules rules;

    @Inject
    ContactWindow window;

    @Inject
    CommitmentWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Currency currency;

    @Inject
    Clock clock;

    /**
     * Records that the customer agrees to one option and a plan, promises each step of it that is ours, in place of those of
     * a plan before, and when she next hears from us; from then on she hears as often as she agreed to. Source.
     *
     * @param workItemId the task with the form {@code form:agree-plan}
     * @throws org.redress.commitment.domain.OneOptionNeedsAReason when fewer than two options were offered without a
     *     reason
     * @throws org.redress.commitment.domain.OptionNotPolicy when policy forbids one of them
     * @throws org.redress.commitment.domain.NothingChosen when none of them was chosen
     * @throws org.redress.commitment.domain.PlanWithoutStep when a party has no step
     * @throws org.redress.commitment.domain.TimeHasPassed when the next contact, or one of our steps, is not ahead of us
     * @throws org.redress.commitment.domain.StepOutsideHours when we do not work at the time of one of our steps
     * @throws EarlierThanParticipants when all of it is done before a supplier or a department can have done its part
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void agree(String workItemId, @Valid AgreePlan plan) {
        WorkItem task = workItems.claimed(workItemId, "form:agree-plan");
        PlanPolicy.check(plan.steps(), plan.customerHasNothingToDo());
        requirePossible(task.caseId(), plan.steps());
        RoundOfTalks talks = talks(plan.offer(), plan.steps(), plan.otherInformation());
        NewsInterval news = plan.newsEveryDays().map(NewsInterval::new).orElseGet(() -> caseNews.of(task.caseId()));
        Consensus consensus = new Consensus(plan.chosen(), plan.agreedBy(), plan.means(), news, clock.instant(), me());
        Commitment commitment = current(task.caseId());
        PlanRound round = commitment.agreed(talks, consensus);
        recordOffer(task.caseId(), round);
        history.record(event(task.caseId(), CaseEventKind.PLAN_AGREED)
                .with("commitment", commitment.number())
                .with("round", round.number())
                .with("newsEveryDays", news.operatingDays())
                .with("remedy", round.chosen().map(SolutionOption::remedy).orElseThrow()));
        planPromises.promise(task.caseId(), plan.steps(), me());
        promiseContact(task.caseId(), plan.nextContact());
        workflow.planDiscussed(workItemId, new PlanFacts(true));
    }

    /**
     * Records that the customer agrees to none of the options; the next round follows.
     *
     * @param workItemId the task with the form {@code form:agree-plan}
     * @throws org.redress.commitment.domain.OneOptionNeedsAReason when fewer than two options were offered without a
     *     reason
     * @throws org.redress.commitment.domain.OptionNotPolicy when policy forbids one of them
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void notAgreed(String workItemId, @Valid PlanNotAgreed refusal) {
        WorkItem task = workItems.claimed(workItemId, "form:agree-plan");
        RoundOfTalks talks = talks(refusal.offer(), refusal.steps(), "");
        PlanRound round = current(task.caseId()).notAgreed(talks, refusal.reason());
        recordOffer(task.caseId(), round);
        history.record(event(task.caseId(), CaseEventKind.PLAN_NOT_AGREED).with("round", round.number()));
        refusal.nextContact().ifPresent(contact -> promiseContact(task.caseId(), contact));
        workflow.planDiscussed(workItemId, new PlanFacts(false));
    }

    /**
     * Promises the agreed option for a day and an hour; for one after the deadline of the case only with the reason that
     * the customer was told. Source, W-17.
     *
     * @param workItemId the task with the form {@code form:commit}
     * @throws EarlierThanAvailable when the option cannot be there by then
     * @throws EarlierThanParticipants when a supplier or a department needs longer
     * @throws BeyondTheClock when it is after the deadline and nobody says why
     * @throws org.redress.commitment.domain.TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when the customer may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void commit(String workItemId, @Valid MakeCommitment command) {
        WorkItem task = workItems.claimed(workItemId, "form:commit");
        Commitment commitment = current(task.caseId());
        Instant now = clock.instant();
        Instant dueAt = new PromisePolicy(window).moment(command.dueAt(), command.method(), command.suits(), now);
        commitment
                .agreedOption()
                .flatMap(SolutionOption::availableBy)
                .filter(dueAt::isBefore)
                .ifPresent(availableBy -> {
                    throw new EarlierThanAvailable(availableBy);
                });
        requireNotBefore(task.caseId(), dueAt);
        Promise promise = resolution(
                task.caseId(),
                new NewPromise(PromiseKind.RESOLUTION, command.what(), command.method(), dueAt, me(), now),
                command.laterBecause().map(String::strip).filter(reason -> !reason.isEmpty()));
        commitment.commit();
        promises.make(promise);
        history.record(event(task.caseId(), CaseEventKind.COMMITMENT_MADE)
                .with("commitment", commitment.id())
                .with("promise", promise.id())
                .with("dueAt", dueAt));
        workflow.commitmentMade(workItemId, new CommitmentFacts(promise.id(), dueAt));
    }

    /**
     * Records what helps the customer and the handler through. Source: R-037.
     *
     * @param workItemId the task with the form {@code form:support}
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void arrangeSupport(String workItemId, @Valid ArrangeSupport command) {
        WorkItem task = workItems.claimed(workItemId, "form:support");
        current(task.caseId()).support(command.forCustomer(), command.forHandler(), command.referTo());
        CaseEvent arranged = event(task.caseId(), CaseEventKind.SUPPORT_ARRANGED);
        history.record(
                command.referTo().map(staff -> arranged.with("staff", staff)).orElse(arranged));
        workflow.supportArranged(workItemId);
    }

    /** A single step may come before what a supplier owes; the plan as a whole does not end before it. Source: R-055, W-17. */
    private void requirePossible(long caseId, List<PlannedStep> steps) {
        planPromises.requirePossible(steps);
        Instant end = steps.stream()
                .filter(step -> step.party() != Party.CUSTOMER)
                .map(step -> step.deadline().at(window.zone()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        requireNotBefore(caseId, end);
    }

    private void requireNotBefore(long caseId, Instant moment) {
        earliest.ofCase(caseId).filter(moment::isBefore).ifPresent(allowed -> {
            throw new EarlierThanParticipants(allowed);
        });
    }

    private Promise resolution(long caseId, NewPromise promised, Optional<String> laterBecause) {
        Optional<Instant> passed = deadline.ofCase(caseId).filter(promised.dueAt()::isAfter);
        return passed.map(at ->
                        Promise.beyond(at, laterBecause.orElseThrow(() -> new BeyondTheClock(at)), caseId, promised))
                .orElseGet(() -> new Promise(caseId, promised));
    }

    private Commitment current(long caseId) {
        return commitments
                .latest(caseId)
                .filter(commitment -> !commitment.isFinished())
                .orElseGet(() -> begin(caseId));
    }

    private Commitment begin(long caseId) {
        int number = commitments.latest(caseId).map(Commitment::number).orElse(0) + 1;
        Commitment commitment = new Commitment(caseId, number);
        commitments.add(commitment);
        return commitment;
    }

    private RoundOfTalks talks(Offer offer, List<PlannedStep> steps, String otherInformation) {
        List<OfferedOption> options =
                offer.options().stream().map(option -> option.in(currency)).toList();
        new OptionsPolicy(rules)
                .check(
                        options,
                        offer.whyNoRange(),
                        DecidingRole.of(actor.staff().callers()));
        return new RoundOfTalks(
                options, offer.whyNoRange(), steps, otherInformation, me(), clock.instant(), window.zone());
    }

    private void promiseContact(long caseId, NextContact contact) {
        Instant now = clock.instant();
        Instant dueAt = new PromisePolicy(window).moment(contact.when(), contact.method(), contact.suits(), now);
        promises.make(
                caseId, new NewPromise(PromiseKind.NEXT_CONTACT, contact.about(), contact.method(), dueAt, me(), now));
    }

    private void recordOffer(long caseId, PlanRound round) {
        history.record(event(caseId, CaseEventKind.OPTIONS_OFFERED)
                .with("round", round.number())
                .with("options", round.options().size()));
    }

    private CaseEvent event(long caseId, CaseEventKind kind) {
        return CaseEvent.of(caseId, kind, clock.instant());
    }

    private long me() {
        return actor.staff().staffId();
    }
}
