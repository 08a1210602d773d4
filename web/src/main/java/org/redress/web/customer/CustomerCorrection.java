package org.redress.web.customer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.boundary.EditCustomer;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;
import org.redress.web.rest.EntriesRefused;

/**
 * What is other than it was.
 *
 * @param version the state that was read
 * @param convenientFrom like 16:00; empty where she has not said
 */
@Schema(name = "CustomerCorrection")
public record CustomerCorrection(
        long version,
        Optional<String> title,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> organisation,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address,
        Optional<String> language,
        Optional<PreferredContact> preferredContact,
        Optional<String> convenientFrom,
        Optional<String> convenientUntil,
        Optional<DecisionPower> decides,
        Optional<CustomerRelation> relation,
        Optional<BuyingHabit> buys,
        Optional<LocalDate> birthDate,
        Optional<String> profession,
        Optional<String> interests,
        Optional<String> likes,
        Optional<String> dislikes) {
    EditCustomer command(CustomerFile file) {
        Particulars known = file.details().particulars();
        CustomerProfile profile = file.profile();
        return new EditCustomer(
                file.details().customerId(),
                version,
                new Particulars(
                        title.orElse(known.title()),
                        firstName.orElse(known.firstName()),
                        lastName.orElse(known.lastName()),
                        organisation.orElse(known.organisation()),
                        phone.orElse(known.phone()),
                        email.orElse(known.email()),
                        address.orElse(known.address()),
                        preferredContact.or(known::preferredContact),
                        language.orElse(known.language())),
                new CustomerProfile(
                        time("convenientFrom", convenientFrom, profile.convenientFrom()),
                        time("convenientUntil", convenientUntil, profile.convenientUntil()),
                        decides.or(profile::decides),
                        relation.or(profile::relation),
                        buys.or(profile::buys),
                        birthDate.or(profile::birthDate),
                        profession.orElse(profile.profession()),
                        interests.orElse(profile.interests()),
                        likes.orElse(profile.likes()),
                        dislikes.orElse(profile.dislikes())));
    }

    private static Optional<LocalTime> time(String name, Optional<String> told, Optional<LocalTime> known) {
        if (told.isEmpty()) {
            return known;
        }
        if (told.get().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(told.get()));
        } catch (DateTimeParseException otherwise) {
            throw EntriesRefused.of(name, "time");
        }
    }

    @Override
    public String toString() {
        return "CustomerCorrection of version " + version;
    }
}
