package org.redress.solution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/**
 * What somebody with the authority decided about a proposal: the only approval, or one of two that are asked one after the
 * other. Source: R-056.
 */
@Entity
@Table(name = "approval")
@SequenceGenerator(name = "approval_seq", sequenceName = "approval_seq", allocationSize = 50)
public class Approval {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int stage;

    @Column(name = "work_item_id")
    private @Nullable String workItemId;

    @Enumerated(EnumType.STRING)
    private ApprovalDecision decision;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "in_place_of")
    private @Nullable Long inPlaceOf;

    @Lob
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_remedy")
    private @Nullable Remedy changedRemedy;

    @Column(name = "changed_amount_minor")
    private @Nullable Long changedAmountMinor;

    @Lob
    @Column(name = "changed_description")
    private @Nullable String changedDescription;

    @Lob
    @Column(name = "changed_told_to_customer")
    private @Nullable String changedToldToCustomer;

    protected Approval() {}

    Approval(Proposal proposal, int stage, Verdict verdict) {
        this.proposal = proposal;
        this.stage = stage;
        this.workItemId = verdict.workItemId();
        this.decision = verdict.decision();
        this.decidedBy = verdict.decidedBy();
        this.decidedAt = verdict.decidedAt();
        this.inPlaceOf = verdict.inPlaceOf().orElse(null);
        this.reason = verdict.reason().isBlank() ? null : verdict.reason();
    }

    Approval(Proposal proposal, int stage, Verdict verdict, Remediation changed) {
        this(proposal, stage, verdict);
        this.changedRemedy = changed.remedy();
        this.changedAmountMinor = changed.amount().minorUnits();
        this.changedDescription = changed.description();
        this.changedToldToCustomer = changed.toldToCustomer();
    }

    /** What it was changed to. */
    public Optional<Remediation> changed() {
        if (changedRemedy == null
                || changedAmountMinor == null
                || changedDescription == null
                || changedToldToCustomer == null) {
            return Optional.empty();
        }
        Money amount = Money.ofMinor(
                changedAmountMinor, proposal.proposed().amount().currency().getCurrencyCode());
        return Optional.of(new Remediation(changedRemedy, amount, changedDescription, changedToldToCustomer));
    }

    /** Which one it is: 1 for the only or the first one, 2 for the second of two. */
    public int stage() {
        return stage;
    }

    /** Whether it was decided by that task. */
    boolean isBy(String task) {
        return task.equals(workItemId);
    }

    public ApprovalDecision decision() {
        return decision;
    }

    public long decidedBy() {
        return decidedBy;
    }

    /** Who was away and had lent her the authority; empty when she decided in her own right. */
    public Optional<Long> inPlaceOf() {
        return Optional.ofNullable(inPlaceOf);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
