package org.redress.solution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/**
 * A solution that stands ready for the case that the present one fails. It stands by until it is taken, until nobody wants
 * it any more, or until its case ends. Source: R-079.
 */
@Entity
@Table(name = "alternative")
public class Alternative {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alternative_seq")
    @SequenceGenerator(name = "alternative_seq", sequenceName = "alternative_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private AlternativeState state;

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

    @Column(name = "prepared_by")
    private long preparedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "preparer_role")
    private DecidingRole preparerRole;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Version
    private long version;

    protected Alternative() {}

    public Alternative(long caseId, Remediation remediation, Proposer preparer) {
        this.caseId = caseId;
        this.state = AlternativeState.STANDING_BY;
        this.remedy = remediation.remedy();
        this.amountMinor = remediation.amount().minorUnits();
        this.currency = remediation.amount().currency().getCurrencyCode();
        this.description = remediation.description();
        this.toldToCustomer = remediation.toldToCustomer();
        this.preparedBy = preparer.staffId();
        this.preparerRole = preparer.role();
        this.preparedAt = preparer.at();
    }

    /** The solution before it has failed. */
    public void take() {
        requireStandingBy();
        state = AlternativeState.TAKEN;
    }

    /** It is not wanted any more. */
    public void drop() {
        requireStandingBy();
        state = AlternativeState.DROPPED;
    }

    public boolean isStandingBy() {
        return state == AlternativeState.STANDING_BY;
    }

    private void requireStandingBy() {
        if (!isStandingBy()) {
            throw new AlternativeGone();
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public AlternativeState state() {
        return state;
    }

    /** What is to be done. */
    public Remediation remediation() {
        return new Remediation(remedy, Money.ofMinor(amountMinor, currency), description, toldToCustomer);
    }

    public long preparedBy() {
        return preparedBy;
    }

    /** The role whose limit counts. */
    public DecidingRole preparerRole() {
        return preparerRole;
    }

    public Instant preparedAt() {
        return preparedAt;
    }
}
