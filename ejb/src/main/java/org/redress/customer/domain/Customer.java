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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer. She is registered with her first complaint, perhaps without a name, corrected whenever she says something
 * is wrong, and graded by people who know what she means to the organisation. What is read back to her is confirmed until it
 * changes. Source: R-130 to R-132, D-25.
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

    @Nullable
    @Column(name = "company_id")
    private Long companyId;

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

    @Column(name = "grade_reason")
    private String gradeReason = "";

    @Nullable
    @Column(name = "graded_by")
    private Long gradedBy;

    @Nullable
    @Column(name = "graded_at")
    private Instant gradedAt;

    private String profession = "";
    private String interests = "";
    private String likes = "";
    private String dislikes = "";

    @Nullable
    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Nullable
    @Column(name = "convenient_from")
    private String convenientFrom;

    @Nullable
    @Column(name = "convenient_until")
    private String convenientUntil;

    @Nullable
    @Enumerated(EnumType.STRING)
    private DecisionPower decides;

    @Nullable
    @Enumerated(EnumType.STRING)
    private CustomerRelation relation;

    @Nullable
    @Enumerated(EnumType.STRING)
    private BuyingHabit buys;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "details_changed_at")
    private Instant detailsChangedAt;

    @Nullable
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Nullable
    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Version
    private long version;

    protected Customer() {}

    public Customer(Particulars particulars, Instant createdAt) {
        this.grade = Grade.NEW;
        this.createdAt = createdAt;
        this.detailsChangedAt = createdAt;
        take(particulars);
    }

    /**
     * Takes over what the customer says is right; what she leaves empty is forgotten.
     *
     * @return what is other than before
     */
    public Set<CustomerField> correct(Particulars right, Instant now) {
        Set<CustomerField> changed = right.changesTo(particulars());
        take(right);
        if (changed.stream().anyMatch(CustomerField::isReadBack)) {
            detailsChangedAt = now;
        }
        return changed;
    }

    /**
     * Takes over what else is known of her.
     *
     * @return what is other than before
     * @throws TimeMalformed when the convenient time ends before it begins, or lacks one end
     */
    public Set<CustomerField> describe(CustomerProfile known) {
        known.requireWholeTime();
        Set<CustomerField> changed = known.changesTo(profile());
        convenientFrom = known.convenientFrom().map(LocalTime::toString).orElse(null);
        convenientUntil = known.convenientUntil().map(LocalTime::toString).orElse(null);
        decides = known.decides().orElse(null);
        relation = known.relation().orElse(null);
        buys = known.buys().orElse(null);
        birthDate = known.birthDate().orElse(null);
        profession = known.profession();
        interests = known.interests();
        likes = known.likes();
        dislikes = known.dislikes();
        return changed;
    }

    /**
     * How she is reached was read back to her, and she said that it is right. Source: R-132.
     *
     * @throws NothingToConfirm when nothing is known of her
     */
    public void confirm(long by, Instant now) {
        if (particulars().equals(Particulars.none().writtenToIn(language))) {
            throw new NothingToConfirm();
        }
        confirmedAt = now;
        confirmedBy = by;
    }

    /** She belongs to the people of that company until she speaks for another one. Source: R-130. */
    public void speaksFor(long company) {
        companyId = company;
    }

    private void take(Particulars particulars) {
        if (organisation != null && !Company.keyOf(organisation).equals(Company.keyOf(particulars.organisation()))) {
            companyId = null;
        }
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

    /** Somebody who knows says what she means to us, and perhaps why. Source: R-142. */
    public void grade(Grade newGrade, String reason, long by, Instant now) {
        grade = newGrade;
        gradeReason = reason.strip();
        gradedBy = by;
        gradedAt = now;
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

    public CustomerProfile profile() {
        return new CustomerProfile(
                Optional.ofNullable(convenientFrom).map(LocalTime::parse),
                Optional.ofNullable(convenientUntil).map(LocalTime::parse),
                Optional.ofNullable(decides),
                Optional.ofNullable(relation),
                Optional.ofNullable(buys),
                Optional.ofNullable(birthDate),
                profession,
                interests,
                likes,
                dislikes);
    }

    /** Whether she said of all that is known now how she is reached that it is right. */
    public boolean isConfirmed() {
        return confirmedAt != null && !detailsChangedAt.isAfter(confirmedAt);
    }

    /** When that was read back to her last. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Long> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    /** The company among whose people she is. */
    public Optional<Long> companyId() {
        return Optional.ofNullable(companyId);
    }

    public Grade grade() {
        return grade;
    }

    public String gradeReason() {
        return gradeReason;
    }

    public Optional<Long> gradedBy() {
        return Optional.ofNullable(gradedBy);
    }

    public Optional<Instant> gradedAt() {
        return Optional.ofNullable(gradedAt);
    }

    /** Which of its states this is, so that nobody changes what she has not seen. */
    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "Customer#" + id;
    }
}
