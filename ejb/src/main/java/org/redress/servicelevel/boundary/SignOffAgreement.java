package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.redress.servicelevel.domain.agreement.Signatory;

/**
 * Sign off the draft of an agreement.
 *
 * @param agreementCode of which agreement
 * @param revision the revision of the draft that was read
 * @param validFrom the first moment at which it is to hold
 * @param title as what the acting person signs it off
 * @param signatories who signed for both parties, on paper
 */
public record SignOffAgreement(
        @NotBlank String agreementCode,
        int revision,
        @NotNull Instant validFrom,
        @NotBlank @Size(max = 200) String title,
        @NotNull List<Signatory> signatories) {}
