package org.redress.integration.boundary;

import org.redress.shared.NothingThere;

/** There is no such subscription, or not for whoever asks. */
public class SubscriptionNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public SubscriptionNotFound() {
        super("RDR-ITG-404");
    }
}
