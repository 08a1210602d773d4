package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a site sets for its letters. */
@ApplicationScoped
class LetterSettings {
    @Inject
    @ConfigProperty(name = "redress.organisation.name", defaultValue = "Customer care")
    String organisation;

    @Inject
    @ConfigProperty(name = "redress.letters.language", defaultValue = "en")
    String language;

    /** In whose name letters go out. */
    String organisation() {
        return organisation;
    }

    /** The language letters are written in. */
    String language() {
        return language;
    }
}
