package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;

/** Whether sensitive information of a customer is open to the acting person; opening it is an act of its own. */
@Stateless
public class SensitiveNoteQueries {
    @Inject
    SensitiveRight right;

    @Inject
    SensitiveTerm term;

    @Inject
    CustomerSettings settings;

    /** What the acting person may open and record; it does not say whether there is any. Source: R-139. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public SensitiveOffer offer(long customerId) {
        return new SensitiveOffer(
                right.isGivenFor(customerId) ? List.copyOf(settings.sensitiveKinds()) : List.of(), term.latest());
    }
}
