package org.redress.solution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;

/** Somebody who must act for a solution and was contacted, with what was agreed. Source: R-075. */
@Entity
@Table(name = "stakeholder_contact")
@SequenceGenerator(name = "stakeholder_contact_seq", sequenceName = "stakeholder_contact_seq", allocationSize = 50)
public class StakeholderContact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_contact_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "solution_id")
    private Solution solution;

    private int position;

    private String who;

    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    private String agreed;

    @Column(name = "contacted_by")
    private long contactedBy;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    protected StakeholderContact() {}

    StakeholderContact(Solution solution, int position, Contacted contacted, long contactedBy) {
        this.solution = solution;
        this.position = position;
        this.who = contacted.who();
        this.method = contacted.method();
        this.agreed = contacted.agreed();
        this.contactedBy = contactedBy;
        this.contactedAt = contacted.at();
    }

    public String who() {
        return who;
    }

    public ContactMethod method() {
        return method;
    }

    public String agreed() {
        return agreed;
    }

    public long contactedBy() {
        return contactedBy;
    }

    public Instant contactedAt() {
        return contactedAt;
    }
}
