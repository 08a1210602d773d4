package org.redress.web.worklist;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.customer.domain.Grade;
import org.redress.worklist.domain.Phase;

/**
 * A row of the inbox.
 *
 * @param band the heading above it when it is the first of its band, else nothing
 * @param title the task
 * @param time when it is its turn
 * @param subject the case in a line
 * @param grade what the customer means to us
 * @param holder whom it is with, nobody when absent
 * @param mine whether it is with the acting person
 * @param forMe whether the acting person may take it when nobody has it
 * @param mark another one when it says something else
 * @param promises how its case stands with what was promised
 */
public record InboxRow(
        String workItemId,
        long caseId,
        @Nullable String band,
        String title,
        String reference,
        String subject,
        String customer,
        @Nullable Grade grade,
        @Nullable String severity,
        @Nullable String priority,
        Phase phase,
        InboxTime time,
        @Nullable String holder,
        boolean mine,
        boolean forMe,
        String mark,
        PromiseOutlook promises)
        implements Serializable {
    /** Whether nobody has it. */
    public boolean isFree() {
        return holder == null;
    }

    /** Whether nobody has it and the acting person may take it. */
    public boolean isOpenToMe() {
        return isFree() && forMe;
    }
}
