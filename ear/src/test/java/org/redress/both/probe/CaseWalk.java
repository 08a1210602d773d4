package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.closure.boundary.CloseComplaint;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.RecordSatisfaction;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.ArrangeSupport;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PlanNotAgreed;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.CompleteRecord;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.complaint.boundary.SameMatterService;
import org.redress.complaint.domain.NoteKind;
import org.redress.conversation.boundary.ConversationService;
import org.redress.notification.boundary.OutboxQueries;
import org.redress.notification.boundary.OutboxService;
import org.redress.solution.boundary.AlternativeService;
import org.redress.solution.boundary.ApplySolution;
import org.redress.solution.boundary.ApprovalService;
import org.redress.solution.boundary.FailSolution;
import org.redress.solution.boundary.SolutionService;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.stakeholder.boundary.AddStakeholder;
import org.redress.stakeholder.boundary.ExcuseStakeholder;
import org.redress.stakeholder.boundary.InformCustomer;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.stakeholder.boundary.RecordAnswer;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.boundary.TellStakeholders;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** One case from its registration to its closing, a call of a door at a time, with arguments the doors take. */
@Dependent
public class CaseWalk {
    private static final String AGENT = "lerato";
    private static final String SUPERVISOR = "marlene";

    @Inject
    DemoPeople people;

    @Inject
    ComplaintService complaints;

    @Inject
    SameMatterService sameMatters;

    @Inject
    ConversationService conversations;

    @Inject
    AttachmentService attachments;

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
    AlternativeService alternatives;

    @Inject
    ApprovalService approvals;

    @Inject
    StakeholderService stakeholders;

    @Inject
    StakeholderQueries concerned;

    @Inject
    NotificationService notifications;

    @Inject
    ClosureService closures;

    @Inject
    OutboxService outbox;

    @Inject
    OutboxQueries letters;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    private Registered registered;
    private long attachmentId;
    private long alternativeId;

    /** All of it, in order. */
    public List<Step> toClosure() {
        return Stream.of(opened(), identified(), committed(), solved(), told(), closed())
                .flatMap(List::stream)
                .toList();
    }

    /** Registered, with a note, a file, a promise and somebody concerned. */
    public List<Step> opened() {
        return List.of(
                step("ComplaintService.register", () -> registered = complaints.register(Commands.register())),
                step(
                        "ComplaintService.addNote",
                        () -> complaints.addNote(caseId(), NoteKind.FACT, "She phones from work.")),
                step("SameMatterService.keep", () -> sameMatters.keep(Commands.sameMatter(caseId()))),
                step(
                        "ConversationService.keepSame",
                        () -> conversations.keepSame(
                                Commands.sameMatter(caseId()), "Serial number: CB-77", Commands.talk())),
                step("ConversationService.keep", () -> conversations.keep(caseId(), Commands.talk())),
                step("AttachmentService.add", () -> attachmentId = attach()),
                step("PromiseService.promiseContact", () -> promises.promiseContact(caseId(), Commands.nextContact())),
                step("StakeholderService.add", this::addStakeholder),
                step("OutboxService.posted", () -> outbox.posted(messageId())));
    }

    /** Goes the steps, each as whoever does it. */
    public void go(List<Step> steps) {
        steps.forEach(step -> people.run(step.actor(), () -> {
            step.before().run();
            step.call().run();
        }));
    }

    private List<Step> identified() {
        return List.of(
                step("WorkListService.release", () -> work.release(task())),
                step("WorkListService.claim", () -> work.claim(task())),
                Step.of("WorkListService.assign", SUPERVISOR, () -> work.assign(task(), colleague())),
                Step.of("WorkListService.assign", SUPERVISOR, () -> work.assign(task(), me())),
                taskStep("IdentificationService.askCustomer", () -> identification.askCustomer(task(), "Which one?")),
                step(
                        "IdentificationService.customerAnswered",
                        () -> identification.customerAnswered(caseId(), "The silver one.")),
                taskStep("IdentificationService.askCustomer", () -> identification.askCustomer(task(), "And when?")),
                taskStep(
                        "IdentificationService.informationObtained",
                        () -> identification.informationObtained(task(), "On Tuesday.")),
                taskStep("IdentificationService.assess", () -> identification.assess(Commands.assess(task()))),
                taskStep(
                        "IdentificationService.correctRestatement",
                        () -> identification.correctRestatement(task(), "It came late.")),
                taskStep(
                        "IdentificationService.agreeRestatement",
                        () -> identification.agreeRestatement(task(), "It came late and dented.")),
                taskStep("ResponsibilityService.refuse", () -> responsibility.refuse(task(), "On leave from Friday.")),
                supervisorStep(
                        "ResponsibilityService.assign",
                        () -> responsibility.assign(task(), me(), "She knows the customer.")),
                taskStep("ResponsibilityService.accept", () -> responsibility.accept(task())),
                taskStep("IdentificationService.completeRecord", this::completeRecord));
    }

    private List<Step> committed() {
        return List.of(
                taskStep(
                        "CommitmentService.notAgreed",
                        () -> commitments.notAgreed(
                                task(), new PlanNotAgreed(Commands.offer(), List.of(), "Too late.", Optional.empty()))),
                taskStep("CommitmentService.agree", () -> commitments.agree(task(), Commands.plan())),
                taskStep("CommitmentService.commit", () -> commitments.commit(task(), Commands.commitment())),
                taskStep(
                        "CommitmentService.arrangeSupport",
                        () -> commitments.arrangeSupport(
                                task(), new ArrangeSupport("A named contact.", "Stores help.", Optional.empty()))),
                step(
                        "PromiseService.move",
                        () -> promises.move(
                                promiseId(), new MovePromise(Commands.later(), "The courier is ill.", true))));
    }

    private List<Step> solved() {
        return List.of(
                taskStep("SolutionService.propose", () -> solutions.propose(task(), Commands.proposal())),
                supervisorStep(
                        "ApprovalService.returnWithQuestion",
                        () -> approvals.returnWithQuestion(task(), "Is there one in stock?")),
                taskStep("SolutionService.propose", () -> solutions.propose(task(), Commands.proposal())),
                supervisorStep("ApprovalService.refuse", () -> approvals.refuse(task(), "Not that one.")),
                taskStep("SolutionService.propose", () -> solutions.propose(task(), Commands.proposal())),
                supervisorStep("ApprovalService.approve", () -> approvals.approve(task(), "")),
                taskStep(
                        "SolutionService.contactStakeholders",
                        () -> solutions.contactStakeholders(task(), Commands.contacts())),
                step("AlternativeService.keepReady", () -> keepReady()),
                step("AlternativeService.drop", () -> alternatives.drop(alternativeId)),
                step("AlternativeService.keepReady", () -> keepReady()),
                taskStep(
                        "SolutionService.didNotWork",
                        () -> solutions.didNotWork(
                                task(), new FailSolution("The courier lost it.", Optional.of(Commands.nextContact())))),
                taskStep(
                        "SolutionService.contactStakeholders",
                        () -> solutions.contactStakeholders(task(), Commands.contacts())),
                taskStep("SolutionService.apply", () -> solutions.apply(task(), done())));
    }

    private List<Step> told() {
        return List.of(
                step(
                        "StakeholderService.excuse",
                        () -> stakeholders.excuse(new ExcuseStakeholder(stakeholderId(), "On leave."))),
                step(
                        "StakeholderService.tell",
                        () -> stakeholders.tell(
                                new TellStakeholders(caseId(), everybody(), ReportWay.MEETING, "What happened."))),
                step(
                        "StakeholderService.answered",
                        () -> stakeholders.answered(new RecordAnswer(stakeholderId(), "We look into it."))),
                taskStep("NotificationService.report", () -> notifications.report(task())),
                taskStep(
                        "NotificationService.informCustomer",
                        () -> notifications.informCustomer(new InformCustomer(
                                task(), "It left our stores.", ReportWay.TELEPHONE, Commands.YESTERDAY))));
    }

    private List<Step> closed() {
        return List.of(
                taskStep("ClosureService.solved", () -> closures.solved(satisfaction())),
                step("PromiseService.keep", () -> promises.keep(promiseId(), Commands.kept())),
                step("PromiseService.keep", () -> promises.keep(promiseId(), Commands.kept())),
                step("PromiseService.keep", () -> promises.keep(promiseId(), Commands.kept())),
                step("PromiseService.keep", () -> promises.keep(promiseId(), Commands.kept())),
                step("PromiseService.withdraw", () -> promises.withdraw(promiseId(), "She came by herself.")),
                taskStep(
                        "ClosureService.close",
                        () -> closures.close(new CloseComplaint(task(), "Stores told.", List.of()))));
    }

    public long caseId() {
        return registered.caseId();
    }

    public String reference() {
        return registered.reference();
    }

    public long attachmentId() {
        return attachmentId;
    }

    /** The open task of the case, for whoever acts. */
    public String task() {
        return open().workItemId();
    }

    /** The open task with that form. */
    public String task(String formKey) {
        return workList.ofCase(caseId()).stream()
                .filter(item -> item.formKey().equals(formKey))
                .map(WorkItem::workItemId)
                .findFirst()
                .orElseThrow();
    }

    public long promiseId() {
        return promised.openOf(caseId()).get(0).promiseId();
    }

    public long stakeholderId() {
        return concerned.ofCase(caseId()).get(0).stakeholderId();
    }

    public long messageId() {
        return letters.ofCase(caseId()).get(0).messageId();
    }

    private WorkItem open() {
        return workList.ofCase(caseId()).get(0);
    }

    private Step step(String door, Runnable call) {
        return Step.of(door, AGENT, call);
    }

    private Step taskStep(String door, Runnable call) {
        return new Step(door, AGENT, () -> work.claim(task()), call);
    }

    private Step supervisorStep(String door, Runnable call) {
        return new Step(door, SUPERVISOR, () -> work.claim(task()), call);
    }

    private long me() {
        return people.staff(AGENT).staffId();
    }

    private long colleague() {
        return people.staff("johan").staffId();
    }

    /** Another solution, for the case that the present one fails. */
    public long keepReady() {
        alternativeId = alternatives.keepReady(caseId(), Commands.plainApology());
        return alternativeId;
    }

    private long attach() {
        return attachments.add(caseId(), "letter.txt", "The amplifier is late.".getBytes(StandardCharsets.UTF_8));
    }

    private void addStakeholder() {
        stakeholders.add(new AddStakeholder(
                caseId(), StakeholderRole.STORES, "Stores", "", false, Part.HEAR, "They packed it."));
    }

    private void completeRecord() {
        identification.completeRecord(
                new CompleteRecord(task(), Commands.followUp(), "Phone her with the courier's answer.", me(), ""));
    }

    private Set<Long> everybody() {
        return concerned.ofCase(caseId()).stream()
                .map(StakeholderView::stakeholderId)
                .collect(Collectors.toSet());
    }

    private static ApplySolution done() {
        return new ApplySolution(List.of(
                new ActionDone(ActionKind.PRODUCT_CHANGED, "New amplifier sent.", "Stores", Commands.YESTERDAY)));
    }

    private RecordSatisfaction satisfaction() {
        return new RecordSatisfaction(task(), "Yes, it plays.", Proof.WRITTEN, Commands.YESTERDAY);
    }
}
