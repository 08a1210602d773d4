package org.redress.closure.boundary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * @param wordingBecause why words of what was done stay that are unkind or vague; empty where none are
 */
public record FirstContact(
        @NotNull Remedy remedy,
        @NotNull @DecimalMin("0") BigDecimal amount,
        @NotBlank String actions,
        @NotBlank String words,
        @NotNull Proof proof,
        @Size(max = 500) String wordingBecause) {
    /** In words that need no excuse. */
    public FirstContact(Remedy remedy, BigDecimal amount, String actions, String words, Proof proof) {
        this(remedy, amount, actions, words, proof, "");
    }

    @Override
    public String toString() {
        return "FirstContact[" + remedy + ", " + proof + "]";
    }
}
