package org.redress.web.solution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Round;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.domain.Remedy;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.ApprovalService;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** One decision about what somebody proposed, on the page of approvals and on the page of its case. Source: R-056. */
@Named
@ViewScoped
public class Decision implements Serializable {
    private static final long serialVersionUID = 1L;

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
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    private final RemediationEntry change = new RemediationEntry();
    private long caseId;
    private String workItemId = "";
    private String home = "";
    private String reason = "";
    private String changeReason = "";
    private @Nullable ProposalMade proposal;
    private List<OptionColumn> options = List.of();
    private @Nullable LimitBar limits;

    /** Reads what is to be decided, and remembers the page to go on to; nothing when it is read already. */
    public void open(long openedCase, String openedItem, String nextPage) {
        if (workItemId.equals(openedItem)) {
            return;
        }
        caseId = openedCase;
        workItemId = openedItem;
        home = nextPage;
        proposal = latest(solutions.ofCase(caseId));
        options = agreedRound().stream()
                .flatMap(round -> round.options().stream())
                .map(option -> OptionColumn.of(option, authorities))
                .toList();
        if (proposal != null) {
            change.take(proposal.asDecided());
            limits = LimitBar.of(
                    authorities.limits(proposal.asDecided().remedy()),
                    proposal.asDecided().amount());
        }
    }

    /** Lets it go ahead as it is. */
    public String approve() {
        return decide(() -> service.approve(workItemId, reason), doneAs("solution.approve.done.approved"));
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
