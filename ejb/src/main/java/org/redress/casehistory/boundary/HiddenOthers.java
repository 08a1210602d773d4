package org.redress.casehistory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CaseAccess;

/**
 * What an event of one case says of another. Whoever may not see the other one is not told which it is; and what says nothing
 * but that there is one, she is not told at all. Not a door: whoever asks has made sure that the case itself may be seen.
 * Source.
 */
@ApplicationScoped
public class HiddenOthers {
    @Inject
    CaseAccess access;

    /** How the acting party may read each of these events; empty where she may not. In one read for all of them. */
    public Function<CaseEventRecorded, Optional<CaseEventRecorded>> hiding(Collection<CaseEventRecorded> events) {
        LongPredicate visible = visible(events);
        return each -> shown(each, visible);
    }

    /** The event as that staff member may read it; empty where she may not. */
    public Optional<CaseEventRecorded> shownTo(long staffId, CaseEventRecorded recorded) {
        return shown(recorded, other -> access.isVisibleTo(staffId, other));
    }

    private LongPredicate visible(Collection<CaseEventRecorded> events) {
        Set<Long> others = events.stream()
                .map(CaseEventRecorded::event)
                .map(CaseEvent::otherCase)
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .collect(Collectors.toSet());
        return others.isEmpty() ? any -> true : access.visible(others)::contains;
    }

    private static Optional<CaseEventRecorded> shown(CaseEventRecorded recorded, LongPredicate visible) {
        CaseEvent event = recorded.event();
        if (event.otherCase().stream().allMatch(visible)) {
            return Optional.of(recorded);
        }
        return event.kind().isOnlyOfAnother()
                ? Optional.empty()
                : Optional.of(new CaseEventRecorded(
                        event.withoutOtherCase(),
                        recorded.sequence(),
                        recorded.recordedAt(),
                        recorded.actorReference()));
    }
}
