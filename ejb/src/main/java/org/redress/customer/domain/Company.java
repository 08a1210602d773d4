package org.redress.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A company that customers speak for. Its record begins with the name one of them gave, and is filled by whoever speaks with its
 * people; each of them belongs to it until she speaks for another one. Source: R-130, D-25.
 */
@Entity
@Table(name = "company")
public class Company {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_seq")
    @SequenceGenerator(name = "company_seq", sequenceName = "company_seq", allocationSize = 50)
    private long id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String address = "";
    private String kind = "";
    private String history = "";

    @Column(name = "in_use")
    private String inUse = "";

    private String plans = "";
    private String purchasing = "";
    private String owners = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Company() {}

    public Company(String name, Instant createdAt) {
        this.createdAt = createdAt;
        describe(CompanyProfile.named(name));
    }

    /** What two names of one company have in common, however they are written. */
    public static String keyOf(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Takes over what is known of it.
     *
     * @return what is other than before
     */
    public final Set<CompanyField> describe(CompanyProfile known) {
        Set<CompanyField> changed = name == null ? Set.of(CompanyField.NAME) : known.changesTo(profile());
        name = known.name();
        nameKey = keyOf(known.name());
        address = known.address();
        kind = known.kind();
        history = known.history();
        inUse = known.inUse();
        plans = known.plans();
        purchasing = known.purchasing();
        owners = known.owners();
        return changed;
    }

    public long id() {
        return id;
    }

    public CompanyProfile profile() {
        return new CompanyProfile(name, address, kind, history, inUse, plans, purchasing, owners);
    }

    /** What its name has in common with however else it is written. */
    public String nameKey() {
        return nameKey;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Which of its states this is, so that nobody changes what she has not seen. */
    public long version() {
        return version;
    }

    @Override
    public String toString() {
        return "Company#" + id;
    }
}
