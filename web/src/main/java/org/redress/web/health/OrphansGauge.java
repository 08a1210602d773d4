package org.redress.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.redress.custody.boundary.Orphans;

/** {@code redress_orphans} in {@code /metrics}: how many open cases lacked something when all were looked at last night. */
@ApplicationScoped
public class OrphansGauge {
    @Inject
    MetricRegistry metrics;

    @Inject
    Orphans orphans;

    void starting(@Observes @Initialized(ApplicationScoped.class) Object application) {
        metrics.gauge("redress_orphans", orphans, Orphans::lastFound);
    }
}
