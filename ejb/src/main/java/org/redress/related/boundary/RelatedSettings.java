package org.redress.related.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a site sets for merged cases. */
@ApplicationScoped
class RelatedSettings {
    @Inject
    @ConfigProperty(name = "redress.merging.undo-hours", defaultValue = "24")
    int undoHours;

    /** For how long a merge may be taken back. */
    Duration undo() {
        return Duration.ofHours(undoHours);
    }
}
