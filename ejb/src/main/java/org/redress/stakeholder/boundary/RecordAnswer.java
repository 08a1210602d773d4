package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Record what a stakeholder said to it. */
public record RecordAnswer(
        long stakeholderId, @NotBlank @Size(max = 2000) String words) {
    @Override
    public String toString() {
        return "RecordAnswer[" + stakeholderId + "]";
    }
}
