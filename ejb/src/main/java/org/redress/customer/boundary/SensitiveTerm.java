package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.redress.contact.domain.ContactWindow;
import org.redress.customer.domain.SensitiveKeptTooLong;

/** How long sensitive information is kept, in days of the house. Source: R-139. */
@ApplicationScoped
class SensitiveTerm {
    @Inject
    CustomerSettings settings;

    @Inject
    ContactWindow window;

    @Inject
    Clock clock;

    LocalDate today() {
        return clock.instant().atZone(window.zone()).toLocalDate();
    }

    LocalDate latest() {
        return today().plusMonths(settings.sensitiveMonths);
    }

    /**
     * Returns when something may be kept until that day.
     *
     * @throws SensitiveKeptTooLong when that day is over, or too far off
     */
    void require(LocalDate keptUntil) {
        if (keptUntil.isBefore(today()) || keptUntil.isAfter(latest())) {
            throw new SensitiveKeptTooLong(latest());
        }
    }
}
