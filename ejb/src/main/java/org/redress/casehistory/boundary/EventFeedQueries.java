package org.redress.casehistory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casehistory.domain.CaseEventRecorded;
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

    @Inject
    HiddenOthers others;

    /**
     * The next events behind a position, of the cases the acting party sees now, in an order that never changes; none that
     * comes later stands before them. Of another case that is hidden from it they say nothing. Source.
     *
     * @param position where the last answer ended; 0 for the beginning
     */
    @Allows({Caller.AGENT, Caller.SUPERVISOR, Caller.PROCESS_OWNER, Caller.MANAGER, Caller.ADMINISTRATOR, Caller.SYSTEM
    })
    public List<FedEvent> behind(long position) {
        feed.catchUp(BATCH);
        List<FedEvent> read = feed.visibleBehind(position, PAGE);
        List<FedEvent> shown = new ArrayList<>(shown(read));
        while (shown.size() < PAGE && read.size() == PAGE) {
            read = feed.visibleBehind(read.get(PAGE - 1).position(), PAGE);
            shown.addAll(shown(read));
        }
        return shown.stream().limit(PAGE).toList();
    }

    private List<FedEvent> shown(List<FedEvent> read) {
        Function<CaseEventRecorded, Optional<CaseEventRecorded>> toHer =
                others.hiding(read.stream().map(FedEvent::recorded).toList());
        return read.stream()
                .flatMap(each ->
                        toHer.apply(each.recorded()).map(event -> new FedEvent(each.position(), event)).stream())
                .toList();
    }
}
