package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Sign off the draft of a calendar.
 *
 * @param calendarCode of which calendar
 * @param revision the revision of the draft that was read
 * @param validFrom the first moment that is to be judged by it
 * @param title as what the acting person signs it off
 */
public record SignOffCalendar(
        @NotBlank String calendarCode,
        int revision,
        @NotNull Instant validFrom,
        @NotBlank @Size(max = 200) String title) {}
