package org.redress.relationship.domain;

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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Grade;

/** That somebody of us contacted a customer: when, how, why, and about which case if about any. Never changed. Source: R-125, D-13. */
@Entity
@Table(name = "customer_contact")
@SequenceGenerator(name = "customer_contact_seq", sequenceName = "customer_contact_seq", allocationSize = 50)
public class CustomerContact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_contact_seq")
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    @Enumerated(EnumType.STRING)
    private ContactReason reason;

    @Lob
    private String note;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "contacted_by")
    private long contactedBy;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "although_called")
    private boolean althoughCalled;

    protected CustomerContact() {}

    /**
     * @param grade what she meant to us then
     * @param althoughCalled whether it was known that a colleague had contacted her about the same
     */
    public CustomerContact(
            long customerId,
            Optional<Long> caseId,
            ContactMethod method,
            ContactReason reason,
            String note,
            Grade grade,
            long contactedBy,
            Instant now,
            boolean althoughCalled) {
        this.customerId = customerId;
        this.caseId = caseId.orElse(null);
        this.method = method;
        this.reason = reason;
        this.note = note.strip();
        this.grade = grade;
        this.contactedBy = contactedBy;
        this.contactedAt = now;
        this.althoughCalled = althoughCalled;
    }

    public long id() {
        return id;
    }

    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }

    public ContactMethod method() {
        return method;
    }

    public ContactReason reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    public Grade grade() {
        return grade;
    }

    public long contactedBy() {
        return contactedBy;
    }

    public Instant contactedAt() {
        return contactedAt;
    }

    public boolean isAlthoughCalled() {
        return althoughCalled;
    }
}
