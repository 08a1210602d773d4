package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Begin a draft of the next release, which says what the live one says.
 *
 * @param title what it is called among the drafts
 */
public record BeginDraft(
        @NotBlank @Size(max = LONGEST_TITLE) String title) {
    /** Of the title of a draft. */
    public static final int LONGEST_TITLE = 200;
}
