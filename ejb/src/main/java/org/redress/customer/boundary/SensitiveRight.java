package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/**
 * Who may see, record and delete sensitive information: agents who deal with an open case of the customer, and
 * supervisors. Another system never may, for whomever it works. Not a door: the doors of this feature ask it. Source: R-139.
 */
@ApplicationScoped
class SensitiveRight {
    @Inject
    CustomerInHand hands;

    @Inject
    CurrentActor actor;

    boolean isGivenFor(long customerId) {
        return actor.get() instanceof StaffActor person
                && (person.callers().contains(Caller.SUPERVISOR) || isAtHerCase(person, customerId));
    }

    private boolean isAtHerCase(StaffActor person, long customerId) {
        return person.callers().contains(Caller.AGENT) && hands.isInHandOf(person.staffId(), customerId);
    }

    /**
     * Returns when the acting person may.
     *
     * @throws SensitiveNotOpen otherwise
     */
    void require(long customerId) {
        if (!isGivenFor(customerId)) {
            throw new SensitiveNotOpen();
        }
    }
}
