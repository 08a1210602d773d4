package org.redress.notification.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.WorkingHours;

/** Whether and when colleagues get their summary of the day. */
@ApplicationScoped
class DigestSettings {
    @Inject
    @ConfigProperty(name = "redress.digest.enabled", defaultValue = "true")
    boolean enabled;

    @Inject
    @ConfigProperty(name = "redress.digest.at")
    Optional<String> at;

    @PostConstruct
    void check() {
        clockTime();
    }

    boolean isOn() {
        return enabled;
    }

    /** From when on it is written on an operating day: the time that is set, else the opening. */
    Instant from(LocalDate day, WorkingHours hours) {
        return clockTime()
                .map(time -> day.atTime(time).atZone(hours.zone()).toInstant())
                .orElseGet(
                        () -> hours.openingAfter(day.atStartOfDay(hours.zone()).toInstant()));
    }

    private Optional<LocalTime> clockTime() {
        try {
            return at.map(LocalTime::parse);
        } catch (DateTimeException e) {
            throw new IllegalStateException("redress.digest.at: a time like 07:30 is wanted, not " + at.orElse(""), e);
        }
    }
}
