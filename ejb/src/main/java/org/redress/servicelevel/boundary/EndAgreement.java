package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Both parties have agreed in writing to end an agreement early.
 *
 * @param agreementCode of which agreement
 * @param endsAt the first moment at which it is no longer to hold
 * @param reason why
 * @param document where what they wrote is kept
 */
public record EndAgreement(
        @NotBlank String agreementCode,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 1000) String document) {}
