package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;

/**
 * Take a file away from a draft.
 *
 * @param draft the number of the draft
 * @param version on which it was decided
 * @param resource the name of the file
 */
public record RemoveModel(long draft, int version, @NotBlank String resource) {}
