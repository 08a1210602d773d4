package org.redress.solution.domain;

import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/** What solution tells the engine, always last. */
public interface SolutionWorkflow {
    /** A solution is proposed; the model asks the authority table. */
    void proposed(String workItemId, ProposalFacts facts);

    /** Somebody with the authority has decided. */
    void decided(String workItemId, ApprovalFacts facts);

    /** Those who must act are contacted. */
    void stakeholdersContacted(String workItemId);

    /** The solution is applied. */
    void applied(String workItemId, AppliedFacts facts);

    /** The solution does not work; the model takes the alternative that stands ready, or asks for another proposal. */
    void failed(String workItemId);

    /** Whether an alternative stands ready has changed. */
    void alternativeReady(long caseId, boolean ready);

    /**
     * What the model asks after a proposal.
     *
     * @param proposerRole the role whose limit counts
     * @param authorityReason why she may decide it or not, for people
     */
    record ProposalFacts(Remedy remedy, Money amount, DecidingRole proposerRole, String authorityReason) {}

    /**
     * What the model asks after a decision.
     *
     * @param remedy the remedy as decided
     * @param amount the amount as decided
     * @param stage 1 for the only or the first approval, 2 for the second of two
     */
    record ApprovalFacts(ApprovalDecision decision, Remedy remedy, Money amount, int stage) {}

    /**
     * What later decisions ask about what was done.
     *
     * @param remedy the remedy as applied
     * @param amount the amount as applied
     */
    record AppliedFacts(Remedy remedy, Money amount) {}
}
