package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/**
 * When the customer next hears from us, whether or not there is an answer by then. Source.
 *
 * @param when the day and the hour
 * @param method how she hears
 * @param about what she will hear
 * @param suits whether she said that it is a good time
 */
public record NextContact(
        DayAndHour when,
        ContactMethod method,
        @NotBlank @Size(max = 200) String about,
        boolean suits) {}
