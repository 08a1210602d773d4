package org.redress.relationship.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a site sets for contacts with customers. */
@ApplicationScoped
class ContactSettings {
    @Inject
    @ConfigProperty(name = "redress.contact.same-issue-hours", defaultValue = "24")
    int sameIssueHours = 24;

    /** For how long whoever contacts a customer about a case hears that a colleague did so already. Source: R-126. */
    Duration sameIssue() {
        return Duration.ofHours(sameIssueHours);
    }
}
