package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/**
 * We promise the agreed option for a day and an hour. Source: R-052.
 *
 * @param what what will have happened by then
 * @param dueAt the day and the hour
 * @param method how the customer hears that it is done
 * @param suits whether she said that it is a good time
 * @param laterBecause why it takes longer than the clock of her case allows, as she was told; empty where it does not
 */
public record MakeCommitment(
        @NotBlank @Size(max = 200) String what,
        DayAndHour dueAt,
        ContactMethod method,
        boolean suits,
        Optional<@Size(max = 500) String> laterBecause) {}
