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
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That somebody changed what is known of a customer, graded her, or read it back to her: which of it, never what it was. So
 * nothing of her is kept that she has had corrected. Source: R-132, D-25.
 */
@Entity
@Table(name = "customer_change")
@SequenceGenerator(name = "customer_change_seq", sequenceName = "customer_change_seq", allocationSize = 50)
public class CustomerChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_change_seq")
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private CustomerDeed deed;

    private String fields;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected CustomerChange() {}

    public CustomerChange(
            long customerId, CustomerDeed deed, Collection<CustomerField> changed, String doneBy, Instant now) {
        this.customerId = customerId;
        this.deed = deed;
        this.fields = changed.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.doneBy = doneBy;
        this.doneAt = now;
    }

    public long customerId() {
        return customerId;
    }

    public CustomerDeed deed() {
        return deed;
    }

    public List<CustomerField> fields() {
        return Stream.of(fields.split(","))
                .filter(name -> !name.isEmpty())
                .map(CustomerField::valueOf)
                .toList();
    }

    /** The reference of whoever acted. */
    public String doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
