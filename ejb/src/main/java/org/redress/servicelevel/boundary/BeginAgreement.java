package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AppliesTo;

/**
 * Begin another agreement, with a draft that says what the last version of one there is says.
 *
 * @param agreementCode the short name it is found by, of capital letters, digits and dashes
 * @param name what people call it
 * @param provider who promises
 * @param customer who it is promised to
 * @param tier the level of support
 * @param zone where the clock on the wall hangs, for all its versions
 * @param appliesTo whose cases it is for
 * @param like the code of the agreement whose last version it starts from
 */
public record BeginAgreement(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String agreementCode,

        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String provider,
        @NotBlank @Size(max = 200) String customer,
        @NotBlank @Size(max = 40) String tier,
        @NotNull ZoneId zone,
        @NotNull AppliesTo appliesTo,
        @NotBlank String like) {
    AgreementLine line() {
        return new AgreementLine(agreementCode, name, provider, customer, tier, zone, appliesTo);
    }
}
