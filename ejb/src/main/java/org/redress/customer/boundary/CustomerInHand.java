package org.redress.customer.boundary;

/** Whether somebody deals with a customer now. Not a door: doors ask it about whoever acts. */
public interface CustomerInHand {
    /** Whether that person deals with an open case of the customer that the acting party may see. */
    boolean isInHandOf(long staffId, long customerId);
}
