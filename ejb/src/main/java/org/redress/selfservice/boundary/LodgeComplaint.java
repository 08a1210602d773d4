package org.redress.selfservice.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.redress.complaint.domain.WantedOutcome;

/**
 * Somebody without an account complains by the public form. Only what happened and one way to reach her are needed. Source:
 *
 *
 * @param words what happened, verbatim
 * @param wishes what would put it right for her
 * @param name may be empty
 * @param contact a telephone number or an e-mail address
 * @param invoice the number of an order or invoice; may be empty
 * @param language the language she wrote to us in, as a language tag
 * @param photos what she sends with it
 */
public record LodgeComplaint(
        @NotBlank @Size(max = 4000) String words,
        Set<WantedOutcome> wishes,
        @Size(max = 100) String name,
        @NotBlank @Size(max = 254) String contact,
        @Size(max = 100) String invoice,
        String language,
        @Size(max = 10) List<Photo> photos) {
    @Override
    public String toString() {
        return "LodgeComplaint";
    }
}
