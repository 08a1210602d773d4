package org.redress.recovery.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/**
 * Record that the customer was not reached.
 *
 * @param workItemId the task that this completes
 * @param method how she was tried
 * @param again when she is tried again, in the same way; nothing after the last attempt
 */
public record NotReached(String workItemId, @NotNull ContactMethod method, Optional<DayAndHour> again) {}
