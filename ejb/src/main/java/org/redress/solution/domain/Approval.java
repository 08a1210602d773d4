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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/** What somebody with the authority decided about a proposal. Source: R-056. */
@Entity
@Table(name = "approval")
@SequenceGenerator(name = "approval_seq", sequenceName = "approval_seq", allocationSize = 50)
public class Approval {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    private @Nullable Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private ApprovalDecision decision;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

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

    Approval(Proposal proposal, Verdict verdict) {
        this.proposal = proposal;
        this.decision = verdict.decision();
        this.decidedBy = verdict.decidedBy();
        this.decidedAt = verdict.decidedAt();
        this.reason = verdict.reason().isBlank() ? null : verdict.reason();
    }

    Approval(Proposal proposal, Verdict verdict, Remediation changed) {
        this(proposal, verdict);
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

    public ApprovalDecision decision() {
        return decision;
    }

    public long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
