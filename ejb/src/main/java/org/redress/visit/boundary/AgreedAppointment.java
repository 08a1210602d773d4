package org.redress.visit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day and a time on the customer's clock, a place, and who goes. Source.
 *
 * @param from the first time at which somebody may be there
 * @param until by when she is there at the latest, on the same day
 * @param visitorId the staff member who goes
 * @param suits whether the customer said that it is a good time
 */
public record AgreedAppointment(
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @NotBlank String place,
        long visitorId,
        boolean suits) {
    @Override
    public String toString() {
        return "AgreedAppointment[" + day + ", " + from + ", " + until + "]";
    }
}
