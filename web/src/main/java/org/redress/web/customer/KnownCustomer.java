package org.redress.web.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;

/**
 * All that is kept of a customer.
 *
 * @param version which of her states this is; a correction names it
 * @param company the number of the company among whose people she is
 * @param confirmed whether she said of all that is known now how she is reached that it is right
 * @param confirmedAt when it was read back to her last
 * @param convenientFrom from when on she would rather be contacted, like 16:00
 * @param relation what she is to us
 * @param buys how she buys
 * @param gradeReason why she is graded so; empty when nobody said
 */
@Schema(name = "Customer")
public record KnownCustomer(
        long id,
        long version,
        String title,
        String firstName,
        String lastName,
        String organisation,
        Optional<Long> company,
        String phone,
        String email,
        String address,
        String language,
        Optional<PreferredContact> preferredContact,
        Optional<String> convenientFrom,
        Optional<String> convenientUntil,
        Optional<DecisionPower> decides,
        Optional<CustomerRelation> relation,
        Optional<BuyingHabit> buys,
        Optional<LocalDate> birthDate,
        String profession,
        String interests,
        String likes,
        String dislikes,
        boolean confirmed,
        Optional<Instant> confirmedAt,
        Grade grade,
        String gradeReason) {
    static KnownCustomer of(CustomerFile file) {
        Particulars known = file.details().particulars();
        CustomerProfile profile = file.profile();
        return new KnownCustomer(
                file.details().customerId(),
                file.version(),
                known.title(),
                known.firstName(),
                known.lastName(),
                known.organisation(),
                file.companyId(),
                known.phone(),
                known.email(),
                known.address(),
                known.language(),
                known.preferredContact(),
                profile.convenientFrom().map(LocalTime::toString),
                profile.convenientUntil().map(LocalTime::toString),
                profile.decides(),
                profile.relation(),
                profile.buys(),
                profile.birthDate(),
                profile.profession(),
                profile.interests(),
                profile.likes(),
                profile.dislikes(),
                file.confirmed(),
                file.confirmedAt(),
                file.details().grade(),
                file.gradeReason());
    }

    @Override
    public String toString() {
        return "KnownCustomer#" + id;
    }
}
