package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.studio.domain.Fix;

/**
 * Make the change in a file of a draft that a finding offers.
 *
 * @param draft the number of the draft
 * @param version on which it was found
 * @param resource the name of the file
 */
public record MendModel(
        long draft,
        int version,
        @NotBlank String resource,
        @NotNull Fix fix) {}
