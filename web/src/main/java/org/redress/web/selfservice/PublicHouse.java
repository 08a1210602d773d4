package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** In whose name public pages speak: the same as in letters. */
@Named
@ApplicationScoped
public class PublicHouse {
    @Inject
    @ConfigProperty(name = "redress.organisation.name", defaultValue = "Customer care")
    String name;

    @Inject
    @ConfigProperty(name = "redress.organisation.phone")
    Optional<String> phone;

    @Inject
    @ConfigProperty(name = "redress.ombud.name")
    Optional<String> ombud;

    @Inject
    @ConfigProperty(name = "redress.ombud.url")
    Optional<String> ombudPage;

    public String getName() {
        return name;
    }

    /** Where whoever would rather talk rings us up; nothing where the site names no number. Source: R-015. */
    public @Nullable String getPhone() {
        return phone.orElse(null);
    }

    /** The same for a telephone to dial. */
    public String getDialled() {
        return phone.map(number -> "tel:" + number.replaceAll("[^+0-9]", "")).orElse("");
    }

    /** To whom a complaint can be taken that we do not settle; nothing where the site names nobody. Source: R-015. */
    public @Nullable String getOmbud() {
        return ombud.orElse(null);
    }

    /** Where is told how that is done; nothing where the site names no page. */
    public @Nullable String getOmbudPage() {
        return ombudPage.filter(page -> page.startsWith("https://")).orElse(null);
    }
}
