package org.redress.selfservice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a site sets for links. */
@ApplicationScoped
class LinkSettings {
    @Inject
    @ConfigProperty(name = "redress.links.valid-days", defaultValue = "90")
    int validDays;

    /** How long a link opens, counted from when it was sent. */
    Duration good() {
        return Duration.ofDays(validDays);
    }
}
