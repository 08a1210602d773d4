package org.redress.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.operations.boundary.IncidentQueries;

/** {@code redress_open_incidents} in {@code /metrics}: how many steps failed for good and wait for a person. */
@ApplicationScoped
public class OpenIncidentsGauge {
    @Inject
    MetricRegistry metrics;

    @Inject
    IncidentQueries incidents;

    @Inject
    CurrentActor actor;

    @Inject
    Instance<RequestContextController> requests;

    void starting(@Observes @Initialized(ApplicationScoped.class) Object application) {
        metrics.gauge("redress_open_incidents", this, OpenIncidentsGauge::count);
    }

    /** Whoever asks for metrics is nobody here: the product counts for itself. */
    private int count() {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            return actor.as(new SystemActor("metrics"), incidents::count);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }
}
