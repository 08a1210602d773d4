package org.redress.search.boundary;

import org.redress.customer.boundary.CustomerDetails;

/** Somebody who may be calling. */
public record FoundCaller(CustomerDetails customer, FoundBy by) {
    /** What she was found by. */
    public enum FoundBy {
        REFERENCE,
        NUMBER,
        NAME,
        /** She lives there. */
        ADDRESS
    }

    @Override
    public String toString() {
        return "FoundCaller " + customer;
    }
}
