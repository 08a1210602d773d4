package org.redress.commitment.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.UsualNews;

/** How often customers hear, as the site has set it. */
@ApplicationScoped
class ConfiguredNews implements UsualNews {
    @Inject
    @ConfigProperty(name = "redress.letters.news-every-days", defaultValue = "5")
    int everyDays;

    @Override
    public NewsInterval interval() {
        return new NewsInterval(everyDays);
    }
}
