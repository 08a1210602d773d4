package org.redress.web.solution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Money;

/**
 * A decision that waits.
 *
 * @param proposer who asks for it
 * @param above whether it is above what the acting person decides alone
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
        boolean above,
        boolean current,
        String key) {}
