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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer. She is registered with her first complaint, perhaps without a name, corrected whenever she says something
 * is wrong, and graded by people who know what she means to the organisation.
 */
@Entity
@Table(name = "customer")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
    private long id;

    private String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String organisation;
    private String phone;

    @Column(name = "phone_digits")
    private String phoneDigits;

    private String email;
    private String address;
    private String language;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_contact")
    private PreferredContact preferredContact;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Customer() {}

    public Customer(Particulars particulars, Instant createdAt) {
        this.grade = Grade.NEW;
        this.createdAt = createdAt;
        correct(particulars);
    }

    /** Takes over what the customer says is right; what she leaves empty is forgotten. */
    public final void correct(Particulars particulars) {
        title = particulars.title();
        firstName = particulars.firstName();
        lastName = particulars.lastName();
        organisation = particulars.organisation();
        phone = particulars.phone();
        phoneDigits = PhoneDigits.of(particulars.phone());
        email = particulars.email();
        address = particulars.address();
        language = particulars.language();
        preferredContact = particulars.preferredContact().orElse(null);
        searchText = particulars.searchText();
    }

    public void grade(Grade newGrade) {
        grade = newGrade;
    }

    public long id() {
        return id;
    }

    public Particulars particulars() {
        return new Particulars(
                title,
                firstName,
                lastName,
                organisation,
                phone,
                email,
                address,
                Optional.ofNullable(preferredContact),
                language);
    }

    public Grade grade() {
        return grade;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "Customer#" + id;
    }
}
