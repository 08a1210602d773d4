package org.redress.abuse.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.redress.commitment.domain.DayAndHour;

/**
 * That a supervisor calls the customer back. Source: R-073.
 *
 * @param supervisor the staff member who calls
 * @param when the day and the hour that the customer was told
 * @param about what she will hear, in words that may stand in a letter to her
 */
public record CallBack(
        long supervisor,
        @NotNull DayAndHour when,
        @NotBlank @Size(max = 200) String about) {}
