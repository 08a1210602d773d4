package org.redress.casehistory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.domain.Caller;

/** The history of a case, for people. */
@Stateless
public class TimelineQueries {
    private static final String STAFF = "staff:";
    private static final String CLIENT = "client:";

    @Inject
    CaseEventRepository events;

    @Inject
    CaseAccess access;

    /**
     * Every event of the case, in the order they were recorded. Source.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({
        Caller.AGENT,
        Caller.SUPERVISOR,
        Caller.PROCESS_OWNER,
        Caller.MANAGER,
        Caller.ADMINISTRATOR,
        Caller.PROCESS,
        Caller.SYSTEM
    })
    public List<TimelineEntry> of(long caseId) {
        access.requireVisible(caseId);
        return events.ofCase(caseId).stream().map(TimelineQueries::entry).toList();
    }

    private static TimelineEntry entry(CaseEventRecorded recorded) {
        return new TimelineEntry(
                recorded.sequence(),
                recorded.event().kind(),
                recorded.event().occurredAt(),
                recorded.recordedAt(),
                recorded.actorReference(),
                id(STAFF, recorded.actorReference()),
                id(CLIENT, recorded.actorReference()),
                recorded.event().payload());
    }

    private static OptionalLong id(String kind, String actorReference) {
        return actorReference.startsWith(kind)
                ? OptionalLong.of(Long.parseLong(actorReference.substring(kind.length())))
                : OptionalLong.empty();
    }

    /**
     * One line of the timeline.
     *
     * @param number its place in the history of the case, from one
     * @param actor who acted, as a reference; {@code actorStaffId} has the id where it was a staff member,
     *     {@code actorClientId} that of another system
     * @param payload ids and codes
     */
    public record TimelineEntry(
            int number,
            CaseEventKind kind,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            OptionalLong actorStaffId,
            OptionalLong actorClientId,
            Map<String, String> payload) {}
}
