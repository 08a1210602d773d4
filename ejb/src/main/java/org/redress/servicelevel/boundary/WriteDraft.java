package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.servicelevel.domain.agreement.AgreementTerms;

/**
 * Write something else into the draft of an agreement.
 *
 * @param agreementCode of which agreement
 * @param revision the revision of the draft that was read before
 * @param terms all that it is to say
 */
public record WriteDraft(
        @NotBlank String agreementCode,
        int revision,
        @NotNull AgreementTerms terms) {}
