package org.redress.customer.domain;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What identifies a customer and how she is reached. All of it may be empty: nobody has to give a name to complain.
 *
 * @param title as she wants to be addressed, like "Mrs" or "Dr"
 * @param organisation the company she speaks for
 * @param phone as she says it; compared by its digits
 * @param address where letters and deliveries go, as lines
 * @param language the language she is written to in, as a language tag; empty for that of the site
 */
public record Particulars(
        @Size(max = 40) String title,
        @Size(max = 100) String firstName,
        @Size(max = 100) String lastName,
        @Size(max = 200) String organisation,
        @Size(max = 40) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 500) String address,
        Optional<PreferredContact> preferredContact,

        @Size(max = 20) @Pattern(regexp = "([a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*)?")
        String language) {
    private static final java.util.regex.Pattern PHONE =
            java.util.regex.Pattern.compile("\\+?(?:[ ()/.-]*[0-9]){7,15}[ ]*");

    public Particulars {
        title = title.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        organisation = organisation.strip();
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
        language = language.strip();
    }

    /** Somebody who is written to in the language of the site. */
    public Particulars(
            String title,
            String firstName,
            String lastName,
            String organisation,
            String phone,
            String email,
            String address,
            Optional<PreferredContact> preferredContact) {
        this(title, firstName, lastName, organisation, phone, email, address, preferredContact, "");
    }

    /** Nothing is known. */
    public static Particulars none() {
        return new Particulars("", "", "", "", "", "", "", Optional.empty());
    }

    /** A person by name, with a telephone number. */
    public static Particulars ofPerson(String title, String firstName, String lastName, String phone) {
        return new Particulars(title, firstName, lastName, "", phone, "", "", Optional.empty());
    }

    /** The same with another e-mail address. */
    public Particulars reachedAt(String newEmail) {
        return new Particulars(
                title, firstName, lastName, organisation, phone, newEmail, address, preferredContact, language);
    }

    /** The same, written to in that language. */
    public Particulars writtenToIn(String newLanguage) {
        return new Particulars(
                title, firstName, lastName, organisation, phone, email, address, preferredContact, newLanguage);
    }

    /** The name as it is spoken, or the organisation's; empty when neither is known. */
    public String name() {
        String person = joined(title, firstName, lastName);
        return joined(firstName, lastName).isEmpty() ? organisation : person;
    }

    /** What of it is other than in those. */
    public Set<CustomerField> changesTo(Particulars before) {
        Set<CustomerField> changed = EnumSet.noneOf(CustomerField.class);
        note(changed, CustomerField.TITLE, title, before.title);
        note(changed, CustomerField.FIRST_NAME, firstName, before.firstName);
        note(changed, CustomerField.LAST_NAME, lastName, before.lastName);
        note(changed, CustomerField.ORGANISATION, organisation, before.organisation);
        note(changed, CustomerField.PHONE, phone, before.phone);
        note(changed, CustomerField.EMAIL, email, before.email);
        note(changed, CustomerField.ADDRESS, address, before.address);
        note(changed, CustomerField.PREFERRED_CONTACT, preferredContact, before.preferredContact);
        note(changed, CustomerField.LANGUAGE, language, before.language);
        return changed;
    }

    private static void note(Set<CustomerField> changed, CustomerField field, Object now, Object before) {
        if (!now.equals(before)) {
            changed.add(field);
        }
    }

    /**
     * Returns when the formats are right; an e-mail address and a language are looked at where they come in. Source: R-131.
     *
     * @throws PhoneMalformed when the telephone number is none
     */
    public void requireWellFormed() {
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new PhoneMalformed();
        }
    }

    /** What a search by words looks at. */
    String searchText() {
        return joined(firstName, lastName, organisation, email).toLowerCase(Locale.ROOT);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
