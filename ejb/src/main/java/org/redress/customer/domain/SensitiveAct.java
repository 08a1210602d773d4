package org.redress.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That somebody recorded, opened or deleted sensitive information of a customer: who and when, never what or of which kind. It
 * stands apart from the other changes of her, for those are read by everybody. Source: R-139.
 */
@Entity
@Table(name = "sensitive_act")
@SequenceGenerator(name = "sensitive_act_seq", sequenceName = "sensitive_act_seq", allocationSize = 50)
public class SensitiveAct {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sensitive_act_seq")
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private SensitiveDeed deed;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SensitiveAct() {}

    public SensitiveAct(long customerId, SensitiveDeed deed, String doneBy, Instant doneAt) {
        this.customerId = customerId;
        this.deed = deed;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    public long customerId() {
        return customerId;
    }

    public SensitiveDeed deed() {
        return deed;
    }

    /** The reference of whoever acted. */
    public String doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
