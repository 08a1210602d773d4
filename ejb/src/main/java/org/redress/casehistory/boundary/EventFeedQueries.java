package org.redress.casehistory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.casehistory.domain.EventFeed;
import org.redress.casehistory.domain.EventFeed.FedEvent;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;

/** What happens in all cases, for other systems that follow it. */
@Stateless
public class EventFeedQueries {
    /** The most events of one answer. */
    public static final int PAGE = 100;

    private static final int BATCH = 1_000;

    @Inject
    EventFeed feed;

    /**
     * The next events behind a position, of the cases the acting party sees now, in an order that never changes; none that
     * comes later stands before them. Source.
     *
     * @param position where the last answer ended; 0 for the beginning
     */
    @Allows({Caller.AGENT, Caller.SUPERVISOR, Caller.PROCESS_OWNER, Caller.MANAGER, Caller.ADMINISTRATOR, Caller.SYSTEM
    })
    public List<FedEvent> behind(long position) {
        feed.catchUp(BATCH);
        return feed.visibleBehind(position, PAGE);
    }
}
