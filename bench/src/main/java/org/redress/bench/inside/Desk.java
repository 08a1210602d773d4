package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.redress.closure.boundary.CloseComplaint;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.RecordSatisfaction;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.CompleteRecord;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.complaint.domain.HarmFacts;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.domain.Actor;
import org.redress.progress.boundary.ProgressService;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.SolutionService;
import org.redress.stakeholder.boundary.InformCustomer;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.boundary.TellStakeholders;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** Takes a case from its registration to its closing through the doors, as the pages do: find, claim, complete. */
@ApplicationScoped
class Desk {
    private static final String CLOSE = "form:close";
    private static final int TRIES = 500;

    @Inject
    SignIn signIn;

    @Inject
    CurrentActor currentActor;

    @Inject
    Retrying retrying;

    @Inject
    ComplaintService complaints;

    @Inject
    IdentificationService identification;

    @Inject
    ResponsibilityService responsibility;

    @Inject
    CommitmentService commitments;

    @Inject
    PromiseService promises;

    @Inject
    PromiseQueries promised;

    @Inject
    SolutionService solutions;

    @Inject
    StakeholderService stakeholders;

    @Inject
    StakeholderQueries concerned;

    @Inject
    NotificationService notifications;

    @Inject
    ProgressService progress;

    @Inject
    ClosureService closures;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    Actor person(String login) {
        return signIn.actorFor(login);
    }

    /** One case. Whoever acts in this request does it, and her supervisor what only she may. */
    void live(Actor supervisor, Meter meter) {
        long caseId = meter.weigh(
                Operation.CREATE,
                () -> retrying.call(
                        () -> complaints.register(DeskWords.register()).caseId()));
        String done = "";
        while (!done.equals(CLOSE)) {
            WorkItem item = meter.weigh(Operation.FIND, () -> next(caseId));
            Actor actor = item.candidate().equals("agent") ? currentActor.get() : supervisor;
            done = currentActor.as(actor, () -> step(item, meter));
        }
    }

    /**
     * A case that is some steps on its way; its next task is free, or held by whoever acts.
     *
     * @return its id
     */
    long open(Actor supervisor, int steps, boolean claimed, HarmFacts harm) {
        long caseId = complaints.register(DeskWords.register()).caseId();
        for (int i = 0; i < steps; i++) {
            WorkItem item = next(caseId);
            if (item.formKey().equals("form:assess")) {
                work.claim(item.workItemId());
                identification.assess(DeskWords.assess(item.workItemId(), harm));
            } else {
                Actor actor = item.candidate().equals("agent") ? currentActor.get() : supervisor;
                currentActor.as(actor, () -> step(item, new Meter()));
            }
        }
        if (claimed) {
            work.claim(next(caseId).workItemId());
        }
        return caseId;
    }

    private String step(WorkItem item, Meter meter) {
        meter.weigh(Operation.CLAIM, () -> retrying.run(() -> work.claim(item.workItemId())));
        meter.weigh(Operation.OTHER, () -> prepare(item));
        meter.weigh(Operation.COMPLETE, () -> retrying.run(() -> complete(item)));
        return item.formKey();
    }

    private WorkItem next(long caseId) {
        for (int i = 0; i < TRIES; i++) {
            List<WorkItem> open = workList.ofCase(caseId);
            if (!open.isEmpty()) {
                return open.get(0);
            }
            Patience.wait(20);
        }
        throw new IllegalStateException("the case does not go on");
    }

    /** What has to be done before a step can be completed. */
    private void prepare(WorkItem item) {
        switch (item.formKey()) {
            case "form:report" -> tellEverybody(item.caseId());
            case CLOSE -> keepPromises(item.caseId());
            default -> {}
        }
    }

    private void tellEverybody(long caseId) {
        Set<Long> everybody = concerned.ofCase(caseId).stream()
                .map(StakeholderView::stakeholderId)
                .collect(Collectors.toSet());
        if (!everybody.isEmpty()) {
            retrying.run(() -> stakeholders.tell(
                    new TellStakeholders(caseId, everybody, ReportWay.MEETING, DeskWords.WHAT_HAPPENED)));
        }
    }

    private void keepPromises(long caseId) {
        ask(() -> promised.openOf(caseId))
                .forEach(promise -> retrying.run(() -> promises.keep(promise.promiseId(), DeskWords.kept())));
    }

    private void complete(WorkItem item) {
        String task = item.workItemId();
        switch (item.formKey()) {
            case "form:assess" -> identification.assess(DeskWords.assess(task, HarmFacts.none()));
            case "form:restate" -> identification.agreeRestatement(task, "It came late and dented.");
            case "form:accept-responsibility" -> responsibility.accept(task);
            case "form:record" -> identification.completeRecord(record(task));
            case "form:agree-plan" -> commitments.agree(task, DeskWords.plan());
            case "form:commit" -> commitments.commit(task, DeskWords.commitment());
            case "form:support" -> commitments.arrangeSupport(task, DeskWords.support());
            case "form:propose" -> solutions.propose(task, DeskWords.proposal());
            case "form:contact-stakeholders" -> solutions.contactStakeholders(task, DeskWords.contacts());
            case "form:apply" -> solutions.apply(task, DeskWords.applied());
            case "form:report" -> notifications.report(task);
            case "form:inform-customer" ->
                notifications.informCustomer(
                        new InformCustomer(task, DeskWords.WHAT_HAPPENED, ReportWay.TELEPHONE, DeskWords.yesterday()));
            case "form:keep-informed" -> progress.spoke(DeskWords.spoken(task));
            case "form:confirm" ->
                closures.solved(new RecordSatisfaction(task, "Yes, it plays.", Proof.WRITTEN, DeskWords.yesterday()));
            case CLOSE -> closures.close(new CloseComplaint(task, "Stores told.", List.of()));
            default -> throw new IllegalStateException("nobody here fills in " + item.formKey());
        }
    }

    private CompleteRecord record(String task) {
        return new CompleteRecord(
                task,
                DeskWords.aTuesday(),
                "Phone her with the courier's answer.",
                currentActor.staff().staffId(),
                "");
    }

    private <T> T ask(Supplier<T> question) {
        return retrying.call(question);
    }
}
