package org.redress.conversation.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A question that was asked.
 *
 * @param answer what she said; empty when she said nothing to it
 */
public record AskedQuestion(
        @NotBlank @Size(max = 300) String question,
        @NotNull QuestionForm form,
        @NotNull @Size(max = 2000) String answer) {
    @Override
    public String toString() {
        return "AskedQuestion " + form;
    }
}
