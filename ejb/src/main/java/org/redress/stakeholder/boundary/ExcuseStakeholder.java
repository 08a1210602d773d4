package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Record why somebody on the list need not be told. */
public record ExcuseStakeholder(
        long stakeholderId, @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "ExcuseStakeholder[" + stakeholderId + "]";
    }
}
