package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.AuthorityQueries.Limit;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Money;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.DeciderQueries;
import org.redress.solution.boundary.Deciders;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.Decision;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.boundary.SolutionService;
import org.redress.web.commitment.Approvers;
import org.redress.web.complaint.CaseView;

/** Proposing a solution, with what policy and the limits say of it while it is typed. Source. */
@Named
@ViewScoped
public class ProposeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient SolutionService service;

    @Inject
    transient SolutionQueries solutions;

    @Inject
    transient CommitmentQueries commitments;

    @Inject
    transient AuthorityQueries authorities;

    @Inject
    transient DeciderQueries deciders;

    private final RemediationEntry entry = new RemediationEntry();
    private transient @Nullable Approvers approvers;
    private @Nullable Option agreed;
    private @Nullable Decision sentBack;

    @PostConstruct
    void init() {
        agreed = agreedOption().orElse(null);
        Optional<ProposalMade> last = lastProposal();
        sentBack = last.flatMap(ProposalMade::decision).orElse(null);
        if (last.isPresent()) {
            entry.take(last.get().remediation());
        } else if (agreed != null) {
            entry.setRemedy(agreed.remedy());
            entry.setAmount(agreed.cost().amount());
            entry.setDescription(agreed.title());
        }
        judge();
    }

    /** Asks policy about the proposal as it is typed. */
    public void judge() {
        entry.judge(authorities, approvers());
    }

    /** Begins with what satisfied another customer. Source: R-043. */
    public void use(AnswerFromCase answer) {
        entry.take(answer.remediation());
        judge();
    }

    /** Proposes it. */
    public String propose() {
        retrying.run(() -> service.propose(caseView.getWorkItemId(), entry.command()));
        return caseView.done("solution.propose.done.proposed");
    }

    public RemediationEntry getEntry() {
        return entry;
    }

    /** The option the customer agreed to. */
    public @Nullable Option getAgreed() {
        return agreed;
    }

    /** Why the last proposal came back. */
    public @Nullable Decision getSentBack() {
        return sentBack;
    }

    public String getSentBackReason() {
        return sentBack == null ? "" : sentBack.reason().orElse("");
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    /** Who may decide up to how much, for the remedy chosen. */
    public List<Limit> getLimits() {
        return authorities.limits(entry.getRemedy());
    }

    /** How far a role may go alone; nothing when it has no limit. */
    public @Nullable Money upTo(Limit limit) {
        return limit.upTo().orElse(null);
    }

    /** Who of a role approves; nothing for the role that only proposes. */
    public @Nullable Deciders deciders(Limit limit) {
        return limit.role() == DecidingRole.AGENT ? null : approvers().of(limit.role());
    }

    private Approvers approvers() {
        if (approvers == null) {
            approvers = new Approvers(deciders, caseView.getCaseId());
        }
        return approvers;
    }

    private Optional<Option> agreedOption() {
        List<CommitmentDetails> all = commitments.ofCase(caseView.getCaseId());
        return all.isEmpty() ? Optional.empty() : all.get(all.size() - 1).agreedOption();
    }

    private Optional<ProposalMade> lastProposal() {
        List<SolutionDetails> all = solutions.ofCase(caseView.getCaseId());
        return all.isEmpty() || all.get(all.size() - 1).isOver()
                ? Optional.empty()
                : all.get(all.size() - 1).latestProposal();
    }
}
