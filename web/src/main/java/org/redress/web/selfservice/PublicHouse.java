package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In whose name public pages speak: the same as in letters. */
@Named
@ApplicationScoped
public class PublicHouse {
    @Inject
    @ConfigProperty(name = "redress.organisation.name", defaultValue = "Customer care")
    String name;

    public String getName() {
        return name;
    }
}
