package org.redress.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent now.
 *
 * @param messageId its number in the outbox
 * @param caseId the case it is about
 * @param otherCaseId the other case that it names, where it is an event of two
 */
public record DueMessage(
        long messageId, long caseId, @Nullable Long otherCaseId) {
    /** The cases that it names. */
    public List<Long> cases() {
        return otherCaseId == null ? List.of(caseId) : List.of(caseId, otherCaseId);
    }
}
