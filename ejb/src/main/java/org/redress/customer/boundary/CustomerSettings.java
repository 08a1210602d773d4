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

/** What a site keeps of its customers: as little as possible, unless it says otherwise. Source: D-25. */
@ApplicationScoped
class CustomerSettings {
    @Inject
    @ConfigProperty(name = "redress.customer.items")
    Optional<String> items = Optional.empty();

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
