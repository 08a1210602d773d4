package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.OptionalItem;
import org.redress.customer.domain.SensitiveKind;

/** What a site keeps of its customers: as little as possible, unless it says otherwise. Source: D-25, R-139. */
@ApplicationScoped
class CustomerSettings {
    @Inject
    @ConfigProperty(name = "redress.customer.items")
    Optional<String> items = Optional.empty();

    /** How many months sensitive information is kept at most. */
    @Inject
    @ConfigProperty(name = "redress.customer.sensitive.months", defaultValue = "12")
    int sensitiveMonths = 12;

    /** The optional items that are kept. */
    Set<OptionalItem> items() {
        Set<OptionalItem> kept = EnumSet.noneOf(OptionalItem.class);
        Stream.of(items.orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(OptionalItem::valueOf)
                .forEach(kept::add);
        return kept;
    }

    /** The kinds of sensitive information that are kept. */
    Set<SensitiveKind> sensitiveKinds() {
        Set<OptionalItem> kept = items();
        Set<SensitiveKind> kinds = EnumSet.allOf(SensitiveKind.class);
        kinds.removeIf(kind -> !kept.contains(kind.item()));
        return kinds;
    }

    /** What of it is kept here. */
    CustomerProfile kept(CustomerProfile told) {
        Set<OptionalItem> kept = items();
        return new CustomerProfile(
                told.convenientFrom(),
                told.convenientUntil(),
                told.decides(),
                told.relation(),
                told.buys(),
                kept.contains(OptionalItem.BIRTH_DATE) ? told.birthDate() : Optional.empty(),
                kept.contains(OptionalItem.PROFESSION) ? told.profession() : "",
                kept.contains(OptionalItem.INTERESTS) ? told.interests() : "",
                kept.contains(OptionalItem.LIKES) ? told.likes() : "",
                kept.contains(OptionalItem.DISLIKES) ? told.dislikes() : "");
    }
}
