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

    @Inject
    @ConfigProperty(name = "redress.letters.next-hear-days", defaultValue = "1")
    int nextHearDays;

    /** In whose name letters go out. */
    String organisation() {
        return organisation;
    }

    /** The language letters are written in. */
    String language() {
        return language;
    }

    /** Operating days within which whoever has just complained hears from us again. */
    int nextHearDays() {
        return nextHearDays;
    }
}
