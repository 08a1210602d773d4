package org.redress.check.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Do a step that a process owner has added.
 *
 * @param workItemId the task that this completes
 * @param answers what was typed, by the key of the question; a day as 2026-09-23, yes as true, a choice by its code
 * @param outcome the code of the way it ended
 */
public record CompleteCheck(
        String workItemId,
        @NotNull Map<String, String> answers,
        @NotBlank String outcome) {
    public CompleteCheck {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "CompleteCheck[" + workItemId + ", " + outcome + "]";
    }
}
