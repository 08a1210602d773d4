package org.redress.solution.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.contact.domain.ContactMethod;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Approval;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Proposal;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionState;

/**
 * A solution as people see it.
 *
 * @param number which one of the case it is
 * @param proposals what was proposed, the first one first
 * @param contacts who of those who must act was contacted
 * @param actions what was done
 * @param failedBecause why it did not work, where it did not
 */
public record SolutionDetails(
        int number,
        SolutionState state,
        List<ProposalMade> proposals,
        List<Contact> contacts,
        Optional<String> nobodyAskedBecause,
        List<Action> actions,
        Optional<Instant> appliedAt,
        Optional<String> failedBecause) {
    /**
     * A proposal.
     *
     * @param remediation what was proposed
     * @param authority who had to decide it, and why
     * @param decisions what was decided about it, the first of two first
     */
    public record ProposalMade(
            int number,
            Remediation remediation,
            long proposedBy,
            DecidingRole proposerRole,
            Instant proposedAt,
            Authority authority,
            List<Decision> decisions) {
        /** What was decided last. */
        public Optional<Decision> decision() {
            return decisions.stream().reduce((earlier, later) -> later);
        }

        /** What is to be done: as changed last by those who approved it, otherwise as proposed. */
        public Remediation asDecided() {
            return decisions.stream()
                    .flatMap(decision -> decision.changedTo().stream())
                    .reduce((earlier, later) -> later)
                    .orElse(remediation);
        }
    }

    /**
     * What somebody decided about a proposal.
     *
     * @param stage 1 for the only or the first approval, 2 for the second of two
     * @param inPlaceOf who was away and had lent her the authority; empty when she decided in her own right
     * @param changedTo what she changed it to
     */
    public record Decision(
            int stage,
            ApprovalDecision decision,
            long decidedBy,
            Optional<Long> inPlaceOf,
            Instant decidedAt,
            Optional<String> reason,
            Optional<Remediation> changedTo) {}

    /** Somebody who must act and was contacted. */
    public record Contact(String who, ContactMethod method, String agreed, long contactedBy, Instant contactedAt) {}

    /** Something that was done. */
    public record Action(ActionKind kind, String what, String who, Instant doneAt) {}

    /** Whether the next solution of the case is a new one. */
    public boolean isOver() {
        return appliedAt.isPresent() || failedBecause.isPresent();
    }

    /** The latest proposal. */
    public Optional<ProposalMade> latestProposal() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    static SolutionDetails of(Solution solution) {
        return new SolutionDetails(
                solution.number(),
                solution.state(),
                solution.proposals().stream().map(SolutionDetails::proposal).toList(),
                solution.contacts().stream()
                        .map(contact -> new Contact(
                                contact.who(),
                                contact.method(),
                                contact.agreed(),
                                contact.contactedBy(),
                                contact.contactedAt()))
                        .toList(),
                solution.nobodyAskedBecause(),
                solution.actions().stream()
                        .map(action -> new Action(action.kind(), action.what(), action.who(), action.doneAt()))
                        .toList(),
                solution.appliedAt(),
                solution.failedBecause());
    }

    private static ProposalMade proposal(Proposal proposal) {
        return new ProposalMade(
                proposal.number(),
                proposal.proposed(),
                proposal.proposedBy(),
                proposal.proposerRole(),
                proposal.proposedAt(),
                proposal.authority(),
                proposal.approvals().stream().map(SolutionDetails::decision).toList());
    }

    private static Decision decision(Approval approval) {
        return new Decision(
                approval.stage(),
                approval.decision(),
                approval.decidedBy(),
                approval.inPlaceOf(),
                approval.decidedAt(),
                approval.reason(),
                approval.changed());
    }
}
