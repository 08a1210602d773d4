package org.redress.web.customer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;

/** What is known of a customer, while it is typed. */
public class CustomerEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title = "";
    private String firstName = "";
    private String lastName = "";
    private String organisation = "";
    private String phone = "";
    private String email = "";
    private String address = "";
    private String language = "";
    private String profession = "";
    private String interests = "";
    private String likes = "";
    private String dislikes = "";
    private @Nullable PreferredContact preferred;
    private @Nullable DecisionPower decides;
    private @Nullable CustomerRelation relation;
    private @Nullable BuyingHabit buys;
    private @Nullable LocalTime convenientFrom;
    private @Nullable LocalTime convenientUntil;
    private @Nullable LocalDate birthDate;

    /** As it is now. */
    void begin(CustomerFile file) {
        Particulars known = file.details().particulars();
        title = known.title();
        firstName = known.firstName();
        lastName = known.lastName();
        organisation = known.organisation();
        phone = known.phone();
        email = known.email();
        address = known.address();
        language = known.language();
        preferred = known.preferredContact().orElse(null);
        decides = file.profile().decides().orElse(null);
        relation = file.profile().relation().orElse(null);
        buys = file.profile().buys().orElse(null);
        convenientFrom = file.profile().convenientFrom().orElse(null);
        convenientUntil = file.profile().convenientUntil().orElse(null);
        birthDate = file.profile().birthDate().orElse(null);
        profession = file.profile().profession();
        interests = file.profile().interests();
        likes = file.profile().likes();
        dislikes = file.profile().dislikes();
    }

    /** What somebody changed meanwhile, wherever nothing else was typed; what was typed stays. */
    void takeOver(CustomerEntries before, CustomerEntries now) {
        title = typedOr(title, before.title, now.title);
        firstName = typedOr(firstName, before.firstName, now.firstName);
        lastName = typedOr(lastName, before.lastName, now.lastName);
        organisation = typedOr(organisation, before.organisation, now.organisation);
        phone = typedOr(phone, before.phone, now.phone);
        email = typedOr(email, before.email, now.email);
        address = typedOr(address, before.address, now.address);
        language = typedOr(language, before.language, now.language);
        preferred = chosenOr(preferred, before.preferred, now.preferred);
        decides = chosenOr(decides, before.decides, now.decides);
        relation = chosenOr(relation, before.relation, now.relation);
        buys = chosenOr(buys, before.buys, now.buys);
        convenientFrom = chosenOr(convenientFrom, before.convenientFrom, now.convenientFrom);
        convenientUntil = chosenOr(convenientUntil, before.convenientUntil, now.convenientUntil);
        birthDate = chosenOr(birthDate, before.birthDate, now.birthDate);
        profession = typedOr(profession, before.profession, now.profession);
        interests = typedOr(interests, before.interests, now.interests);
        likes = typedOr(likes, before.likes, now.likes);
        dislikes = typedOr(dislikes, before.dislikes, now.dislikes);
    }

    private static String typedOr(String typed, String before, String now) {
        return typed.equals(before) ? now : typed;
    }

    private static <T> @Nullable T chosenOr(@Nullable T chosen, @Nullable T before, @Nullable T now) {
        return Objects.equals(chosen, before) ? now : chosen;
    }

    Particulars particulars() {
        return new Particulars(
                title,
                firstName,
                lastName,
                organisation,
                phone,
                email,
                address,
                Optional.ofNullable(preferred),
                language);
    }

    CustomerProfile profile() {
        return new CustomerProfile(
                Optional.ofNullable(convenientFrom),
                Optional.ofNullable(convenientUntil),
                Optional.ofNullable(decides),
                Optional.ofNullable(relation),
                Optional.ofNullable(buys),
                Optional.ofNullable(birthDate),
                profession,
                interests,
                likes,
                dislikes);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value == null ? "" : value;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String value) {
        firstName = value == null ? "" : value;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String value) {
        lastName = value == null ? "" : value;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String value) {
        organisation = value == null ? "" : value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String value) {
        phone = value == null ? "" : value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String value) {
        email = value == null ? "" : value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String value) {
        address = value == null ? "" : value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String value) {
        language = value == null ? "" : value;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(@Nullable String value) {
        profession = value == null ? "" : value;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(@Nullable String value) {
        interests = value == null ? "" : value;
    }

    public String getLikes() {
        return likes;
    }

    public void setLikes(@Nullable String value) {
        likes = value == null ? "" : value;
    }

    public String getDislikes() {
        return dislikes;
    }

    public void setDislikes(@Nullable String value) {
        dislikes = value == null ? "" : value;
    }

    public @Nullable PreferredContact getPreferred() {
        return preferred;
    }

    public void setPreferred(@Nullable PreferredContact value) {
        preferred = value;
    }

    public @Nullable DecisionPower getDecides() {
        return decides;
    }

    public void setDecides(@Nullable DecisionPower value) {
        decides = value;
    }

    public @Nullable CustomerRelation getRelation() {
        return relation;
    }

    public void setRelation(@Nullable CustomerRelation value) {
        relation = value;
    }

    public @Nullable BuyingHabit getBuys() {
        return buys;
    }

    public void setBuys(@Nullable BuyingHabit value) {
        buys = value;
    }

    public @Nullable LocalTime getConvenientFrom() {
        return convenientFrom;
    }

    public void setConvenientFrom(@Nullable LocalTime value) {
        convenientFrom = value;
    }

    public @Nullable LocalTime getConvenientUntil() {
        return convenientUntil;
    }

    public void setConvenientUntil(@Nullable LocalTime value) {
        convenientUntil = value;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate value) {
        birthDate = value;
    }
}
