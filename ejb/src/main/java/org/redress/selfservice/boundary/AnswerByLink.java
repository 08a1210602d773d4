package org.redress.selfservice.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The customer answers what she was asked.
 *
 * @param words her own words, verbatim
 * @param photos what she sends with them
 */
public record AnswerByLink(
        @NotBlank @Size(max = 4000) String words,
        @Size(max = 10) List<Photo> photos) {
    @Override
    public String toString() {
        return "AnswerByLink";
    }
}
