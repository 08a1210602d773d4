package org.redress.customer.domain;

import java.time.Instant;
import java.util.Collection;
import org.redress.identity.domain.ActorRef;
import org.redress.shared.BusinessException;

/** Somebody else changed what is known of the customer after it was read: look at it as it is now, and change it again. */
public class CustomerChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    /**
     * @param by who did
     * @param at when the last of them did
     * @param what which fields; where none changed, what was done
     */
    public CustomerChangedMeanwhile(Collection<ActorRef> by, Instant at, Collection<? extends Enum<?>> what) {
        super("RDR-CUS-002", by, at, what);
    }
}
