package org.redress.commitment.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Currency;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one currency in which the organisation counts. */
@ApplicationScoped
class ConfiguredCurrency {
    @Inject
    @ConfigProperty(name = "redress.currency", defaultValue = "ZAR")
    String code;

    @Produces
    Currency currency() {
        return Currency.getInstance(code);
    }
}
