package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Look a draft over with one file as it stands on the canvas; it is not kept.
 *
 * @param draft the number of the draft
 * @param resource the name of the file
 * @param xml all that it says
 */
public record CheckDrawn(
        long draft, @NotBlank String resource, @NotNull String xml) {
    @Override
    public String toString() {
        return "CheckDrawn[" + draft + ", " + resource + "]";
    }
}
