package org.redress.casehistory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;

/** The history of a case, for people. */
@Stateless
public class TimelineQueries {
    private static final String STAFF = "staff:";
    private static final String CLIENT = "client:";
    private static final Set<String> MACHINES = Set.of("process", "system");

    @Inject
    CaseEventRepository events;

    @Inject
    CaseAccess access;

    @Inject
    HiddenOthers others;

    @Inject
    CurrentActor actor;

    /**
     * Every event of the case, in the order they were recorded; of another case that is hidden from whoever reads, they say
     * nothing. Source.
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
        List<CaseEventRecorded> all = events.ofCase(caseId);
        Function<CaseEventRecorded, Optional<CaseEventRecorded>> toHer = others.hiding(all);
        return all.stream()
                .flatMap(each -> toHer.apply(each).stream())
                .map(TimelineQueries::entry)
                .toList();
    }

    /**
     * What others have done in a case since the acting person looked at it: who was first, when, with what. What she did
     * herself, and what happened by itself, is left out. Source: R-041.
     *
     * @param looked when she was shown what she then went by
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.AGENT, Caller.SUPERVISOR, Caller.PROCESS_OWNER, Caller.MANAGER, Caller.ADMINISTRATOR})
    public List<TimelineEntry> byOthersSince(long caseId, Instant looked) {
        long me = actor.staff().staffId();
        return of(caseId).stream()
                .filter(entry -> entry.recordedAt().isAfter(looked))
                .filter(entry -> !MACHINES.contains(entry.actor().replaceAll(":.*", "")))
                .filter(entry -> entry.actorStaffId().orElse(-1) != me)
                .toList();
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
