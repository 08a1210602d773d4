package org.redress.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** That somebody changed what is known of a company: which of it, never what it was. Source: D-25. */
@Entity
@Table(name = "company_change")
@SequenceGenerator(name = "company_change_seq", sequenceName = "company_change_seq", allocationSize = 50)
public class CompanyChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_change_seq")
    private long id;

    @Column(name = "company_id")
    private long companyId;

    private String fields;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected CompanyChange() {}

    public CompanyChange(long companyId, Collection<CompanyField> changed, String doneBy, Instant now) {
        this.companyId = companyId;
        this.fields = changed.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.doneBy = doneBy;
        this.doneAt = now;
    }

    public long companyId() {
        return companyId;
    }

    public List<CompanyField> fields() {
        return Stream.of(fields.split(",")).map(CompanyField::valueOf).toList();
    }

    /** The reference of whoever acted. */
    public String doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
