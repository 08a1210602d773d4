package org.redress.servicelevel.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.clock.WarningShares;

/** Which parts of a target are warned at, as the site is configured. */
@ApplicationScoped
class ConfiguredShares {
    @Inject
    @ConfigProperty(name = "redress.clock.warnings", defaultValue = "50,75,90")
    List<Integer> percents;

    private WarningShares shares;

    @PostConstruct
    void read() {
        try {
            shares = new WarningShares(percents);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("redress.clock.warnings: " + e.getMessage(), e);
        }
    }

    @Produces
    WarningShares shares() {
        return shares;
    }
}
