package org.redress.visit.domain;

import java.time.Instant;

/**
 * What is agreed with the customer.
 *
 * @param from the first moment at which somebody may be there
 * @param until by when she is there at the latest
 * @param place where
 * @param visitor the staff member who goes
 */
public record Appointment(Instant from, Instant until, String place, long visitor) {
    @Override
    public String toString() {
        return "Appointment[" + from + ", " + until + "]";
    }
}
