package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import org.redress.commitment.domain.DayAndHour;

/**
 * A later time agreed with the customer. Source: R-078.
 *
 * @param dueAt the new day and hour
 * @param reason why the first one will not do
 * @param suits whether she said that the new one is a good time
 */
public record MovePromise(DayAndHour dueAt, @NotBlank String reason, boolean suits) {}
