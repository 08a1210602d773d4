package org.redress.web.solution;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Round;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.ApprovalService;
import org.redress.solution.boundary.DeciderQueries;
import org.redress.solution.boundary.Deciders;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.web.commitment.Approvers;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** One decision about what somebody proposed, on the page of approvals and on the page of its case. Source: R-056. */
@Named
@ViewScoped
public class Decision implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is done about tasks, not in the case. */
    private static final Set<CaseEventKind> STEERING =
            EnumSet.of(CaseEventKind.CLAIMED, CaseEventKind.RELEASED, CaseEventKind.ASSIGNED);

    @Inject
    transient ApprovalService service;

    @Inject
    transient SolutionQueries solutions;

    @Inject
    transient CommitmentQueries commitments;

    @Inject
    transient AuthorityQueries authorities;

    @Inject
    transient WorkListQueries workList;

    @Inject
    transient WorkListService tasks;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient DeciderQueries deciders;

    @Inject
    transient TimelineQueries timeline;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Messages words;

    @Inject
    transient Me me;

    private final RemediationEntry change = new RemediationEntry();
    private long caseId;
    private String workItemId = "";
    private String home = "";
    private String reason = "";
    private String changeReason = "";
    private String told = "";
    private boolean stranger;
    private @Nullable ProposalMade proposal;
    private List<OptionColumn> options = List.of();
    private @Nullable LimitBar limits;
    private transient @Nullable Approvers approvers;

    /** Reads what is to be decided, and remembers the page to go on to; nothing when it is read already. */
    public void open(long openedCase, String openedItem, String nextPage) {
        if (workItemId.equals(openedItem)) {
            return;
        }
        caseId = openedCase;
        workItemId = openedItem;
        home = nextPage;
        proposal = latest(solutions.ofCase(caseId));
        stranger = timeline.of(caseId).stream()
                .filter(entry -> !STEERING.contains(entry.kind()))
                .noneMatch(entry -> entry.actorStaffId().orElse(-1) == me.getStaffId());
        if (proposal != null) {
            options = OptionColumn.sideBySide(
                    agreedRound().map(Round::options).orElse(List.of()), proposal.asDecided(), authorities);
            change.take(proposal.asDecided());
            limits = LimitBar.of(
                    authorities.limits(proposal.asDecided().remedy()),
                    proposal.asDecided().amount());
        }
    }

    /** Lets what is chosen go ahead: what was proposed as it is, another option in its place. */
    public String approve() {
        OptionColumn picked = getPicked();
        return picked == null || picked.proposed()
                ? decide(() -> service.approve(workItemId, reason), doneAs("solution.approve.done.approved"))
                : decide(
                        () -> service.approveChanged(workItemId, picked.told(told.strip()), reason),
                        doneAs("solution.approve.done.changed"));
    }

    /** Changes it and lets it go ahead. */
    public String approveChanged() {
        return decide(
                () -> service.approveChanged(workItemId, change.command(), changeReason),
                doneAs("solution.approve.done.changed"));
    }

    /** Gives it back with a question. */
    public String returnWithQuestion() {
        return decide(() -> service.returnWithQuestion(workItemId, reason), "solution.approve.done.returned");
    }

    /** Refuses it. */
    public String refuse() {
        return decide(() -> service.refuse(workItemId, reason), "solution.approve.done.refused");
    }

    /** The option that is chosen: what was proposed, until another one is; nothing where no options were compared. */
    public @Nullable OptionColumn getPicked() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("option", "");
        return options.stream()
                .filter(option -> option.letter().equals(sent) && isChoosable(option))
                .findFirst()
                .or(() -> options.stream().filter(OptionColumn::proposed).findFirst())
                .orElse(null);
    }

    /** Whether another option than the proposed one is chosen. */
    public boolean isAnother() {
        OptionColumn picked = getPicked();
        return picked != null && !picked.proposed();
    }

    /**
     * Whether an option can be chosen: policy allows it, and it is neither above the limit of the acting person nor more than
     * one approval is enough for; a limit that was lent to her the decision itself looks at.
     */
    public boolean isChoosable(OptionColumn option) {
        boolean second =
                proposal != null && proposal.authority().secondApprover().isPresent();
        return isOpen()
                && (option.proposed()
                        || option.withinPolicy()
                                && (second || option.secondDecider().isEmpty())
                                && (!getNextRole().isEmpty()
                                        || isYours(option)
                                        || !getInPlaceOf().isEmpty()));
    }

    /** Whether it is within the limit of the acting person. */
    public boolean isYours(OptionColumn option) {
        return authorities.mine(option.remedy(), option.cost().amount()).isAllowed();
    }

    /** What pressing the button does when that is chosen. */
    public String label(@Nullable OptionColumn option) {
        if (option == null) {
            return words.get("solution.approve.approve.button");
        }
        return option.letter().isEmpty()
                ? words.get("solution.approve.proposed.button")
                : words.text("solution.approve.option.button", option.letter());
    }

    /** Who else can decide something that such a role decides; nothing for one that only proposes. */
    public @Nullable Deciders deciders(String role) {
        if (role.isEmpty() || role.equals(DecidingRole.AGENT.name())) {
            return null;
        }
        if (approvers == null) {
            approvers = new Approvers(deciders, caseId);
        }
        return approvers.of(DecidingRole.valueOf(role));
    }

    /** Whether the acting person did nothing in the case but take tasks of it or give them to somebody. */
    public boolean isStranger() {
        return stranger;
    }

    private String doneAs(String key) {
        return getNextRole().isEmpty() ? key : key + ".first";
    }

    private String decide(Runnable decision, String done) {
        boolean mine = item().map(item -> item.isWith(me.getStaffId())).orElse(false);
        if (!mine) {
            retrying.run(() -> tasks.claim(workItemId));
        }
        retrying.run(decision);
        messages.done(done);
        return home;
    }

    private Optional<WorkItem> item() {
        return workList.ofCase(caseId).stream()
                .filter(item -> item.workItemId().equals(workItemId))
                .findFirst();
    }

    private Optional<Round> agreedRound() {
        List<CommitmentDetails> all = commitments.ofCase(caseId);
        return all.isEmpty() ? Optional.empty() : all.get(all.size() - 1).agreedRound();
    }

    private static @Nullable ProposalMade latest(List<SolutionDetails> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1).latestProposal().orElse(null);
    }

    public @Nullable ProposalMade getProposal() {
        return proposal;
    }

    /** Who asks. */
    public String getProposer() {
        return proposal == null ? "" : nameOf(proposal.proposedBy());
    }

    /** What was decided by the first of two, whose second decides now. */
    public SolutionDetails.@Nullable Decision getFirst() {
        return proposal == null || proposal.decisions().isEmpty()
                ? null
                : proposal.decisions().get(0);
    }

    /** Who approved it first. */
    public String getFirstApprover() {
        SolutionDetails.Decision first = getFirst();
        return first == null ? "" : nameOf(first.decidedBy());
    }

    /** What she said, empty for nothing. */
    public String getFirstReason() {
        SolutionDetails.Decision first = getFirst();
        return first == null ? "" : first.reason().orElse("");
    }

    /** The name of the role that decides after this decision, empty when nobody does. */
    public String getNextRole() {
        return proposal == null || getFirst() != null
                ? ""
                : proposal.authority().secondApprover().map(Enum::name).orElse("");
    }

    /** Whether the acting person decided the first of two approvals, so that somebody else decides the second. */
    public boolean isDecidedBefore() {
        SolutionDetails.Decision first = getFirst();
        return first != null && first.decidedBy() == me.getStaffId();
    }

    /** Whether the acting person may decide it at all. */
    public boolean isOpen() {
        return !isOwn() && !isDecidedBefore();
    }

    /** Whether the acting person proposed it herself, so that somebody else decides. */
    public boolean isOwn() {
        return proposal != null && proposal.proposedBy() == me.getStaffId();
    }

    /** In whose place she decides it; empty when it is for her in her own right. */
    public String getInPlaceOf() {
        return item().filter(item -> !item.isFor(me.getActor()))
                .flatMap(
                        item -> workList.lentToMe().stream().filter(item::isFor).findFirst())
                .map(lender -> nameOf(lender.staffId()))
                .orElse("");
    }

    public List<OptionColumn> getOptions() {
        return options;
    }

    public @Nullable LimitBar getLimits() {
        return limits;
    }

    public RemediationEntry getChange() {
        return change;
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String value) {
        told = value;
    }

    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String value) {
        changeReason = value;
    }

    private String nameOf(long staffId) {
        Map<Long, String> names = staff.names(List.of(staffId));
        return names.getOrDefault(staffId, "");
    }
}
