package org.redress.web.worklist;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.domain.WorkListView;

/**
 * A view of the inbox with how much is in it.
 *
 * @param name what somebody has called it; nothing of those that everybody has
 * @param link where it stands
 * @param here whether it is the one shown
 */
public record InboxTab(WorkListView view, @Nullable String name, String link, int count, boolean here)
        implements Serializable {
    /** The count; "1000+" where counting stops. */
    public String figure() {
        return count < WorkListQueries.COUNTED_UP_TO ? String.valueOf(count) : count + "+";
    }

    /** Whether the count calls for attention. */
    public boolean isHot() {
        return name == null && view == WorkListView.DUE_TODAY && count > 0;
    }
}
