package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/**
 * A promise given in writing: whoever reads it is asked there whether the time suits. Source: R-052.
 *
 * @param when the day and the hour
 * @param method how she hears from us then
 * @param about the sentence that promises it
 */
public record WrittenPromise(
        DayAndHour when,
        ContactMethod method,
        @NotBlank @Size(max = 200) String about) {}
