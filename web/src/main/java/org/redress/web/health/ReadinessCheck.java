package org.redress.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.redress.shared.ReadyToServe;

/** {@code /health/ready}: up when schema, engine and the live models are. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {
    @Inject
    ReadyToServe serving;

    @Override
    public HealthCheckResponse call() {
        List<String> missing = serving.missing();
        return HealthCheckResponse.named("redress")
                .withData("missing", String.join(" ", missing))
                .status(missing.isEmpty())
                .build();
    }
}
