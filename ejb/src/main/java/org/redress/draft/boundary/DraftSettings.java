package org.redress.draft.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a site sets for drafts. */
@ApplicationScoped
class DraftSettings {
    @Inject
    @ConfigProperty(name = "redress.drafts.days", defaultValue = "14")
    int days;

    /** How long one is kept that nobody touches. */
    Duration kept() {
        return Duration.ofDays(days);
    }
}
