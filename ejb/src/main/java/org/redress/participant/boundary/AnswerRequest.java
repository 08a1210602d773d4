package org.redress.participant.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a participant was asked for is here.
 *
 * @param workItemId the task that this completes
 * @param words what the participant says or sends
 * @param attachmentId the file of the case that holds it, where it is one
 */
public record AnswerRequest(
        String workItemId, @NotBlank @Size(max = 4000) String words, Optional<Long> attachmentId) {
    @Override
    public String toString() {
        return "AnswerRequest[" + workItemId + "]";
    }
}
