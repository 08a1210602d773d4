package org.redress.customer.domain;

import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a customer besides how she is reached. Source, D-25.
 *
 * @param convenientFrom from when on she would rather be contacted
 * @param convenientUntil until when
 * @param decides whether whoever speaks with us may decide
 * @param relation what she is to us
 * @param buys how she buys
 * @param birthDate kept only where the site says so, as those that follow
 * @param likes what she likes of us and of what we sell
 * @param dislikes what she would rather be spared
 */
public record CustomerProfile(
        Optional<LocalTime> convenientFrom,
        Optional<LocalTime> convenientUntil,
        Optional<DecisionPower> decides,
        Optional<CustomerRelation> relation,
        Optional<BuyingHabit> buys,
        Optional<@Past LocalDate> birthDate,
        @Size(max = 100) String profession,
        @Size(max = 500) String interests,
        @Size(max = 500) String likes,
        @Size(max = 500) String dislikes) {
    /** Nothing of it is known. */
    public static final CustomerProfile NONE = new CustomerProfile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "");

    public CustomerProfile {
        profession = profession.strip();
        interests = interests.strip();
        likes = likes.strip();
        dislikes = dislikes.strip();
    }

    @Override
    public String toString() {
        return "CustomerProfile";
    }

    /**
     * Refuses a time of the day of which one end is missing, or that ends before it begins.
     *
     * @throws TimeMalformed when it is one
     */
    void requireWholeTime() {
        if (convenientFrom.isPresent() != convenientUntil.isPresent()
                || convenientFrom
                        .filter(from -> !from.isBefore(convenientUntil.orElseThrow()))
                        .isPresent()) {
            throw new TimeMalformed();
        }
    }

    /** What is other than before. */
    Set<CustomerField> changesTo(CustomerProfile before) {
        Set<CustomerField> changed = EnumSet.noneOf(CustomerField.class);
        if (!convenientFrom.equals(before.convenientFrom) || !convenientUntil.equals(before.convenientUntil)) {
            changed.add(CustomerField.CONVENIENT_TIME);
        }
        if (!decides.equals(before.decides)) {
            changed.add(CustomerField.DECIDES);
        }
        if (!relation.equals(before.relation)) {
            changed.add(CustomerField.RELATION);
        }
        if (!buys.equals(before.buys)) {
            changed.add(CustomerField.BUYS);
        }
        if (!birthDate.equals(before.birthDate)) {
            changed.add(CustomerField.BIRTH_DATE);
        }
        if (!profession.equals(before.profession)) {
            changed.add(CustomerField.PROFESSION);
        }
        if (!interests.equals(before.interests)) {
            changed.add(CustomerField.INTERESTS);
        }
        if (!likes.equals(before.likes)) {
            changed.add(CustomerField.LIKES);
        }
        if (!dislikes.equals(before.dislikes)) {
            changed.add(CustomerField.DISLIKES);
        }
        return changed;
    }
}
