package org.redress.solution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.absence.boundary.LentAuthority;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.StaffActor;
import org.redress.solution.domain.AboveYourLimit;
import org.redress.solution.domain.ChangeNeedsTwo;
import org.redress.solution.domain.DecidedBefore;
import org.redress.solution.domain.NotYoursToDecide;
import org.redress.solution.domain.Proposal;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.ProposedByTheAbsent;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.worklist.boundary.WorkItem;

/**
 * In whose right the acting person decides: her own where her role is the one that is asked, or a higher one; else that of
 * somebody who is away and lent her the authority, unless that one proposed it or decided first. Not a door: the doors of this feature call it.
 * Source.
 */
@ApplicationScoped
class RightToDecide {
    @Inject
    AuthorityQueries authorities;

    @Inject
    LentAuthority lent;

    @Inject
    CurrentActor actor;

    /**
     * In whose right she decides about a proposal, whatever she decides.
     *
     * @throws ProposedByTheAbsent when only whoever proposed it lent her the authority
     * @throws NotYoursToDecide when nobody lent it to her, or has it again
     */
    DecidingAs about(WorkItem task, Solution solution) {
        return all(task, solution).get(0);
    }

    /**
     * In whose right she lets something go ahead. The first of two needs no limit: the second has one.
     *
     * @throws ProposalNotPolicy when policy does not allow it
     * @throws ChangeNeedsTwo when two approve such a thing, and only she is asked
     * @throws AboveYourLimit when it is above every limit that counts for her
     */
    DecidingAs within(WorkItem task, Solution solution, Remediation remediation) {
        List<DecidingAs> rights = all(task, solution);
        requireAsManyAsAreAsked(solution, remediation);
        for (DecidingAs right : rights) {
            Authority authority = authorities.of(right.role(), remediation.remedy(), remediation.amount());
            if (!authority.isWithinPolicy()) {
                throw new ProposalNotPolicy(remediation.remedy(), authority.reason());
            }
            if (authority.isAllowed() || solution.isFirstOfTwo()) {
                return right;
            }
        }
        throw new AboveYourLimit(rights.get(rights.size() - 1).role(), remediation.amount());
    }

    /** A change does not make one approval enough for what two approve when it is proposed. */
    private void requireAsManyAsAreAsked(Solution solution, Remediation remediation) {
        Proposal proposal = solution.proposal();
        boolean two = proposal.authority().secondApprover().isPresent();
        if (!two
                && !remediation.equals(proposal.proposed())
                && authorities
                        .of(proposal.proposerRole(), remediation.remedy(), remediation.amount())
                        .secondApprover()
                        .isPresent()) {
            throw new ChangeNeedsTwo(remediation.amount());
        }
    }

    private List<DecidingAs> all(WorkItem task, Solution solution) {
        List<StaffActor> lenders = lent.lentTo(actor.staff().staffId()).stream()
                .filter(task::isFor)
                .toList();
        Stream<DecidingAs> lentRights = lenders.stream()
                .filter(lender -> solution.objectionTo(lender.staffId()).isEmpty())
                .map(lender -> new DecidingAs(DecidingRole.of(lender.callers()), Optional.of(lender.staffId())));
        List<DecidingAs> rights =
                Stream.concat(own(solution).stream(), lentRights).toList();
        if (rights.isEmpty()) {
            throw refusal(lenders, solution.proposal().proposedBy());
        }
        return rights;
    }

    private static RuntimeException refusal(List<StaffActor> lenders, long proposer) {
        if (lenders.isEmpty()) {
            return new NotYoursToDecide();
        }
        boolean proposed = lenders.stream().anyMatch(lender -> lender.staffId() == proposer);
        return proposed ? new ProposedByTheAbsent(proposer) : new DecidedBefore();
    }

    private Optional<DecidingAs> own(Solution solution) {
        DecidingRole mine = authorities.myRole();
        return solution.askedNow().filter(asked -> mine.compareTo(asked) < 0).isPresent()
                ? Optional.empty()
                : Optional.of(new DecidingAs(mine, Optional.empty()));
    }
}
