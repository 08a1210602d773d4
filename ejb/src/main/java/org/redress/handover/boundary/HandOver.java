package org.redress.handover.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.handover.domain.HandoverWords;

/**
 * Give a case to somebody else. Source.
 *
 * @param receiver the staff member who is to deal with it
 * @param whyNot why the one who has it cannot help
 * @param whyShe why the other one can
 * @param wanted what is wanted of her
 * @param oneMore that she may be the third person the customer has to talk to, or a later one
 * @param nextHear when the customer hears from her; may be left out only while she is here and the customer knows already
 */
public record HandOver(
        long caseId,
        long receiver,
        @NotBlank String whyNot,
        @NotBlank String whyShe,
        @NotBlank String wanted,
        boolean oneMore,
        Optional<@Valid NextContact> nextHear) {
    HandoverWords words() {
        return new HandoverWords(whyNot.strip(), whyShe.strip(), wanted.strip());
    }

    @Override
    public String toString() {
        return "HandOver[" + caseId + ", " + receiver + "]";
    }
}
