package org.redress.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.shared.ApplicationStarting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that somebody can sign in, before any other feature puts in what refers to people. */
@ApplicationScoped
public class FirstStart {
    /** Whoever refers to people observes the start with a higher number. */
    public static final int PRIORITY = 100;

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    @Inject
    FirstStartService service;

    void starting(@Observes @Priority(PRIORITY) ApplicationStarting starting) {
        if (starting.demo()) {
            service.demo();
            return;
        }
        service.first()
                .ifPresent(password -> LOG.warn(
                        "RDR-IDN-020 first administrator made: sign in as admin with the one-time password {}"
                                + " and choose your own; it is not shown again",
                        password.text()));
    }
}
