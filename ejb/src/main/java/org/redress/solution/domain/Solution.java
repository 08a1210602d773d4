package org.redress.solution.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.shared.BusinessException;

/**
 * What we do to put a complaint right. Somebody proposes it; the authority table says whether she may decide it or who
 * may, and whether somebody else decides after that. Whoever decides lets it go ahead, as it is or changed, or sends it back
 * for another proposal; where two are asked it goes ahead when both have approved, and they are two people. Then those who must
 * act are contacted and what was done is written down. When it does not work, or the customer later says that it is
 * not solved, a new solution of the same case begins, with the alternative that stands ready or with another proposal.
 */
@Entity
@Table(name = "solution")
@SequenceGenerator(name = "solution_seq", sequenceName = "solution_seq", allocationSize = 50)
public class Solution {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_seq")
    private @Nullable Long id;

    @Column(name = "case_id")
    private long caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private SolutionState state;

    @OneToMany(mappedBy = "solution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "solution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<StakeholderContact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "solution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SolutionAction> actions = new ArrayList<>();

    @Lob
    @Column(name = "nobody_asked_because")
    private @Nullable String nobodyAskedBecause;

    @Lob
    @Column(name = "failed_because")
    private @Nullable String failedBecause;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Version
    private long version;

    protected Solution() {}

    /**
     * Begins a solution without a proposal.
     *
     * @param number which one of the case it is, from 1
     */
    public Solution(long caseId, int number) {
        this.caseId = caseId;
        this.number = number;
        this.state = SolutionState.SENT_BACK;
    }

    /** Proposes, with what the authority table says of it before the model asks it again. */
    public Proposal propose(Remediation remediation, Proposer proposer, Authority authority) {
        requireState(SolutionState.SENT_BACK);
        Proposal proposal = new Proposal(this, proposals.size() + 1, remediation, proposer, authority);
        proposals.add(proposal);
        state = SolutionState.PROPOSED;
        return proposal;
    }

    /** The model has asked the authority table: this is who decides. Source: R-056. */
    public void authority(Authority authority) {
        requireState(SolutionState.PROPOSED);
        proposal().decideBy(authority);
        state = authority.verdict() == AuthorityVerdict.ALLOWED
                ? SolutionState.AUTHORISED
                : SolutionState.AWAITING_APPROVAL;
    }

    /**
     * The person asked has approved, refused or returned it.
     *
     * @throws OwnProposal when she proposed it
     * @throws DecidedBefore when she decided the first of two approvals
     */
    public void decide(Verdict verdict) {
        SolutionState next = after(verdict);
        proposal().decide(verdict);
        state = next;
    }

    /**
     * The person asked has changed it and approved the change.
     *
     * @throws OwnProposal when she proposed it
     * @throws DecidedBefore when she decided the first of two approvals
     */
    public void change(Verdict verdict, Remediation changed) {
        SolutionState next = after(verdict);
        proposal().change(verdict, changed);
        state = next;
    }

    private SolutionState after(Verdict verdict) {
        if (!isAwaitingDecision()) {
            throw new IllegalStateException("solution " + id + " is " + state + ", nobody decides about it");
        }
        objectionTo(verdict.decidedBy()).ifPresent(objection -> {
            throw objection;
        });
        if (!verdict.decision().goesAhead()) {
            return SolutionState.SENT_BACK;
        }
        return isFirstOfTwo() ? SolutionState.AWAITING_SECOND : SolutionState.AUTHORISED;
    }

    /** Why somebody may not decide about the latest proposal, whatever her role: it is hers, or she decided first. */
    public Optional<BusinessException> objectionTo(long staffId) {
        if (!isAwaitingDecision()) {
            return Optional.empty();
        }
        if (proposal().proposedBy() == staffId) {
            return Optional.of(new OwnProposal());
        }
        return proposal().approvals().stream()
                .filter(approval -> approval.decidedBy() == staffId)
                .findFirst()
                .map(approval -> new DecidedBefore());
    }

    /** Whether it waits for somebody's decision. */
    public boolean isAwaitingDecision() {
        return state == SolutionState.AWAITING_APPROVAL || state == SolutionState.AWAITING_SECOND;
    }

    /** Whether the decision that it waits for is the first of two. */
    public boolean isFirstOfTwo() {
        return state == SolutionState.AWAITING_APPROVAL
                && proposal().authority().secondApprover().isPresent();
    }

    /** The role that is asked to decide now. */
    public Optional<DecidingRole> askedNow() {
        Authority authority = proposal().authority();
        return state == SolutionState.AWAITING_SECOND ? authority.secondApprover() : authority.approver();
    }

    /** Whether a decision about the latest proposal was made by that task. */
    public boolean isDecidedBy(String workItemId) {
        return !proposals.isEmpty() && proposal().approvals().stream().anyMatch(approval -> approval.isBy(workItemId));
    }

    /**
     * Those who must act were contacted. Source: R-075.
     *
     * @param nobodyBecause why nobody was, empty when somebody was
     * @throws NobodyContacted when nobody was and there is no reason
     * @throws NotAuthorised when somebody has still to approve it
     */
    public void contacted(List<Contacted> people, String nobodyBecause, long by) {
        if (isAwaitingDecision()) {
            throw new NotAuthorised();
        }
        requireState(SolutionState.AUTHORISED);
        if (people.isEmpty() && nobodyBecause.isBlank()) {
            throw new NobodyContacted();
        }
        for (Contacted person : people) {
            contacts.add(new StakeholderContact(this, contacts.size(), person, by));
        }
        nobodyAskedBecause = nobodyBecause.isBlank() ? null : nobodyBecause;
        state = SolutionState.UNDER_WAY;
    }

    /**
     * What was done. Source: R-076.
     *
     * @throws DoneInTheFuture when something has not happened yet
     */
    public void apply(List<ActionDone> done, Instant now) {
        requireState(SolutionState.UNDER_WAY);
        for (ActionDone action : done) {
            if (action.doneAt().isAfter(now)) {
                throw new DoneInTheFuture(action.doneAt());
            }
            actions.add(new SolutionAction(this, actions.size(), action));
        }
        appliedAt = now;
        state = SolutionState.APPLIED;
    }

    /** It was tried and does not do what it was to do. Source: R-079. */
    public void fail(String because) {
        requireState(SolutionState.UNDER_WAY);
        failedBecause = because.strip();
        state = SolutionState.FAILED;
    }

    /** Whether the next solution of the case is a new one. */
    public boolean isOver() {
        return state == SolutionState.APPLIED || state == SolutionState.FAILED;
    }

    public boolean isApplied() {
        return state == SolutionState.APPLIED;
    }

    /** The latest proposal. */
    public Proposal proposal() {
        if (proposals.isEmpty()) {
            throw new IllegalStateException("solution " + id + " has no proposal");
        }
        return proposals.get(proposals.size() - 1);
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public SolutionState state() {
        return state;
    }

    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public List<StakeholderContact> contacts() {
        return List.copyOf(contacts);
    }

    public List<SolutionAction> actions() {
        return List.copyOf(actions);
    }

    public Optional<String> nobodyAskedBecause() {
        return Optional.ofNullable(nobodyAskedBecause);
    }

    public Optional<String> failedBecause() {
        return Optional.ofNullable(failedBecause);
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    private void requireState(SolutionState expected) {
        if (state != expected) {
            throw new IllegalStateException("solution " + id + " is " + state + ", not " + expected);
        }
    }
}
