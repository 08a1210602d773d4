package org.redress.draft.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.draft.domain.DraftKind;

/**
 * Keep what is typed so far.
 *
 * @param about which registration, task or case
 * @param caseId the case of the task, or the case itself; empty for what is of none
 * @param customerId the customer chosen for a registration, where she is known; of a task it is known anyway
 * @param content the fields by name, as the page wrote them
 */
public record KeepDraft(
        @NotNull DraftKind kind,

        @NotNull @Pattern(regexp = "[A-Za-z0-9:-]{1,64}") String about,

        Optional<Long> caseId,
        Optional<Long> customerId,
        @NotNull @Size(max = KeepDraft.LONGEST) String content) {
    /** So much is kept of one form. */
    public static final int LONGEST = 100_000;

    @Override
    public String toString() {
        return "KeepDraft of a " + kind;
    }
}
