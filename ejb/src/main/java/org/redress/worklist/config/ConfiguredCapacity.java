package org.redress.worklist.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.worklist.domain.HouseCapacity;

/** As the site is configured; a dozen unless it says otherwise. */
@ApplicationScoped
class ConfiguredCapacity implements HouseCapacity {
    @Inject
    @ConfigProperty(name = "redress.worklist.capacity", defaultValue = "12")
    int most;

    @Override
    public int most() {
        return most;
    }
}
