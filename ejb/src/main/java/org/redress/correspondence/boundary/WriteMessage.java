package org.redress.correspondence.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.redress.commitment.boundary.WrittenPromise;

/**
 * Write to the customer of a case. Source.
 *
 * @param template the code of the template the words began with; empty for none
 * @param words what she reads between the salutation and the thanks
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 * @param promises what is promised in the words and is to be recorded with them
 */
public record WriteMessage(
        long caseId,
        @Size(max = 40) String template,
        @NotBlank @Size(max = 4000) String words,
        @Size(max = 500) String wordingBecause,
        @Size(max = 10) List<@Valid WrittenPromise> promises) {
    public WriteMessage {
        promises = List.copyOf(promises);
    }

    @Override
    public String toString() {
        return "WriteMessage[" + caseId + "]";
    }
}
