package org.redress.solution.domain;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/** One proposal of a solution, who had to decide it, and what was decided. */
@Entity
@Table(name = "proposal")
@SequenceGenerator(name = "proposal_seq", sequenceName = "proposal_seq", allocationSize = 50)
public class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "solution_id")
    private Solution solution;

    private int number;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Lob
    private String description;

    @Lob
    @Column(name = "told_to_customer")
    private String toldToCustomer;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposer_role")
    private DecidingRole proposerRole;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private AuthorityVerdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "approver_role")
    private @Nullable DecidingRole approverRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_approver_role")
    private @Nullable DecidingRole secondApproverRole;

    @Column(name = "authority_reason")
    private String authorityReason;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("stage")
    private List<Approval> approvals = new ArrayList<>();

    protected Proposal() {}

    Proposal(Solution solution, int number, Remediation remediation, Proposer proposer, Authority authority) {
        this.solution = solution;
        this.number = number;
        this.remedy = remediation.remedy();
        this.amountMinor = remediation.amount().minorUnits();
        this.currency = remediation.amount().currency().getCurrencyCode();
        this.description = remediation.description();
        this.toldToCustomer = remediation.toldToCustomer();
        this.proposedBy = proposer.staffId();
        this.proposerRole = proposer.role();
        this.proposedAt = proposer.at();
        decideBy(authority);
    }

    final void decideBy(Authority authority) {
        verdict = authority.verdict();
        approverRole = authority.approver().orElse(null);
        secondApproverRole = authority.secondApprover().orElse(null);
        authorityReason = authority.reason();
    }

    void decide(Verdict decided) {
        approvals.add(new Approval(this, nextStage(), decided));
    }

    void change(Verdict decided, Remediation changed) {
        approvals.add(new Approval(this, nextStage(), decided, changed));
    }

    private int nextStage() {
        return approvals.size() + 1;
    }

    /** What is done in the end: as changed last by those who approved it, otherwise as proposed. */
    public Remediation remediation() {
        return approvals.stream()
                .flatMap(approval -> approval.changed().stream())
                .reduce((earlier, later) -> later)
                .orElseGet(this::proposed);
    }

    /** What was proposed. */
    public Remediation proposed() {
        return new Remediation(remedy, Money.ofMinor(amountMinor, currency), description, toldToCustomer);
    }

    public int number() {
        return number;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public DecidingRole proposerRole() {
        return proposerRole;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Authority authority() {
        return new Authority(
                verdict, Optional.ofNullable(approverRole), Optional.ofNullable(secondApproverRole), authorityReason);
    }

    /** What was decided about it, the first of two first. */
    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** What was decided last. */
    public Optional<Approval> approval() {
        return approvals.stream().reduce((earlier, later) -> later);
    }
}
