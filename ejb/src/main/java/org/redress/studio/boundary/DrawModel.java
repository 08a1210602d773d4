package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A file of a draft says this from now on.
 *
 * @param draft the number of the draft
 * @param version on which it was drawn
 * @param resource the name of the file, like {@code process/ClosureProcess.bpmn}
 * @param xml all that it says
 */
public record DrawModel(
        long draft,
        int version,
        @NotBlank String resource,
        @NotNull String xml) {
    @Override
    public String toString() {
        return "DrawModel[" + draft + ", " + version + ", " + resource + "]";
    }
}
