package org.redress.solution.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;

/**
 * Say that a solution was tried and does not work. Source.
 *
 * @param reason what went wrong, for the file
 * @param nextHear when the customer next hears from us; may be left out where no alternative stands ready
 */
public record FailSolution(@NotBlank String reason, Optional<@Valid NextContact> nextHear) {
    @Override
    public String toString() {
        return "FailSolution[]";
    }
}
