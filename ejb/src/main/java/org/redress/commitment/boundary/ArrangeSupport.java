package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * What helps the customer and the handler through. Source: R-037.
 *
 * @param forCustomer what the customer gets meanwhile
 * @param forHandler what the handler needs and gets, empty for nothing
 * @param referTo the staff member the handler can turn to
 */
public record ArrangeSupport(@NotBlank String forCustomer, String forHandler, Optional<Long> referTo) {}
