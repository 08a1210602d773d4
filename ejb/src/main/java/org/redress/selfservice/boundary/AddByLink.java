package org.redress.selfservice.boundary;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the customer adds to her case of herself: words, photos, or both.
 *
 * @param words her own words, verbatim; may be empty beside photos
 */
public record AddByLink(
        @Size(max = 4000) String words, @Size(max = 10) List<Photo> photos) {
    @Override
    public String toString() {
        return "AddByLink";
    }
}
