package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.servicelevel.domain.agreement.AgreedHours;

/**
 * Write other hours into the draft of a calendar; the holidays that were taken from a file stay.
 *
 * @param calendarCode of which calendar
 * @param revision the revision of the draft that was read before
 * @param hours the week, the public holidays kept by rule, and the special days
 */
public record WriteCalendar(
        @NotBlank String calendarCode,
        int revision,
        @NotNull AgreedHours hours) {}
