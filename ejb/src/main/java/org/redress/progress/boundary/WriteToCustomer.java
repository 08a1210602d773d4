package org.redress.progress.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;

/**
 * Write the customer how her case stands, in words of one's own. Source.
 *
 * @param workItemId the task that this completes
 * @param words what she reads between the salutation and when she next hears; that there is nothing new counts
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 * @param next when she next hears; may be left out while an open promise tells her
 */
public record WriteToCustomer(
        String workItemId,
        @NotBlank String words,
        @Size(max = 500) String wordingBecause,
        Optional<@Valid NextContact> next) {
    @Override
    public String toString() {
        return "WriteToCustomer[" + workItemId + "]";
    }
}
