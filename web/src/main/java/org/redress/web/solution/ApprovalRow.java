package org.redress.web.solution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Money;

/**
 * A decision that waits.
 *
 * @param proposer who asks for it
 * @param key what opens it: J the one behind the one that is open, K the one before
 */
public record ApprovalRow(
        String workItemId,
        long caseId,
        String reference,
        String title,
        String proposer,
        @Nullable Money amount,
        Instant dueAt,
        boolean current,
        String key) {}
