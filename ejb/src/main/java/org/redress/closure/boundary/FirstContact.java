package org.redress.closure.boundary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;

/**
 * How a complaint was put right while the customer was there.
 *
 * @param remedy what kind of thing was done
 * @param amount what it costs, in the organisation's currency; zero when nothing
 * @param actions what was done, for the file and for the letter
 * @param words that it is solved, in her own words, verbatim
 * @param proof in what form they are kept
 */
public record FirstContact(
        @NotNull Remedy remedy,
        @NotNull @DecimalMin("0") BigDecimal amount,
        @NotBlank String actions,
        @NotBlank String words,
        @NotNull Proof proof) {
    @Override
    public String toString() {
        return "FirstContact[" + remedy + ", " + proof + "]";
    }
}
