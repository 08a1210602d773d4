package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.clock.CaseStanding;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused.Problem;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRepository;

/**
 * Says that the clocks of cases stand still for what the agreement excludes, for one of them or for many, and that they go on. What was
 * waited for stays waited for. Source: R-113.
 */
@Stateless
public class ForceMajeureService {
    @Inject
    ForceMajeureRepository periods;

    @Inject
    ForceMajeureBook book;

    @Inject
    CasesWorkedOn cases;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * It touches these cases; one that came in later from then on.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see one of them
     * @throws ForceMajeureRefused when no agreement excludes that cause, a time is still to come, it ends before it begins, or one of
     *     the cases has ended, came in after its end, or stands still for another one at that time
     */
    @Allows({SUPERVISOR, MANAGER})
    public long begin(@Valid BeginForceMajeure command) {
        command.caseIds().forEach(access::requireVisible);
        ForceMajeure begun = recorded(command.cause(), command.reason(), command.beganAt(), command.endedAt());
        book.standings(command.caseIds())
                .forEach((caseId, standing) -> touch(begun, caseId, standing, command.endedAt()));
        return ended(begun, command.endedAt());
    }

    /**
     * It touches the open complaints that are with a team. Those that stand still for another one at that time, or came in after its end,
     * are left out.
     *
     * @throws ForceMajeureRefused when no agreement excludes that cause, a time is still to come, it ends before it begins, or it would
     *     touch no case
     */
    @Allows({SUPERVISOR, MANAGER})
    public ForceMajeureBegun beginForTeam(@Valid BeginForceMajeureOfTeam command) {
        ForceMajeure begun = recorded(command.cause(), command.reason(), command.beganAt(), command.endedAt());
        Map<Long, CaseStanding> open = book.standings(cases.openOfTeam(command.team()));
        Map<Long, CaseStanding> touched = new TreeMap<>(open);
        touched.values().removeIf(standing -> book.problem(standing, begun, command.endedAt())
                .isPresent());
        if (touched.isEmpty()) {
            throw new ForceMajeureRefused(Problem.NO_CASES);
        }
        touched.forEach((caseId, standing) -> touch(begun, caseId, standing, command.endedAt()));
        return new ForceMajeureBegun(ended(begun, command.endedAt()), touched.size(), open.size() - touched.size());
    }

    /**
     * It touches more cases, as long as it goes on.
     *
     * @throws ForceMajeureNotFound when there is none, or the acting person sees none of its cases
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see one of them
     * @throws ForceMajeureRefused when it is over, or one of the cases has ended or stands still for force majeure at that time
     */
    @Allows({SUPERVISOR, MANAGER})
    public void add(long forceMajeureId, @NotEmpty Set<Long> caseIds) {
        ForceMajeure found = get(forceMajeureId);
        caseIds.forEach(access::requireVisible);
        book.standings(caseIds).forEach((caseId, standing) -> touch(found, caseId, standing, Optional.empty()));
    }

    /**
     * It has ended for all the cases it touches; the clocks of those that are not done go on.
     *
     * @throws ForceMajeureNotFound when there is none, or the acting person sees none of its cases
     * @throws ForceMajeureRefused when it is over, had not begun by then, or that moment is still to come
     */
    @Allows({SUPERVISOR, MANAGER})
    public void end(long forceMajeureId, @Valid EndForceMajeure command) {
        ForceMajeure found = get(forceMajeureId);
        Collection<Long> touched = found.touched();
        found.end(command.endedAt(), command.reason().strip(), me(), clock.instant());
        book.standings(touched).forEach((caseId, standing) -> book.ended(found, caseId, standing, command.endedAt()));
    }

    /**
     * It has ended for one case; with the last, it is over.
     *
     * @throws ForceMajeureNotFound when there is none, or it does not touch that case
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     * @throws ForceMajeureRefused when it is over, had not begun by then, or that moment is still to come
     */
    @Allows({SUPERVISOR, MANAGER})
    public void release(long forceMajeureId, long caseId, @Valid EndForceMajeure command) {
        access.requireVisible(caseId);
        ForceMajeure found = get(forceMajeureId);
        if (found.cases().stream().noneMatch(each -> each.caseId() == caseId)) {
            throw new ForceMajeureNotFound();
        }
        found.requireEnd(command.endedAt(), clock.instant());
        found.release(caseId, command.endedAt(), command.reason().strip(), me());
        book.standings(List.of(caseId)).forEach((id, standing) -> book.ended(found, id, standing, command.endedAt()));
    }

    private ForceMajeure recorded(String cause, String reason, Instant beganAt, Optional<Instant> endedAt) {
        String excluded = book.causes().stream()
                .filter(cause.strip()::equals)
                .findFirst()
                .orElseThrow(() -> new ForceMajeureRefused(Problem.NO_SUCH_CAUSE));
        ForceMajeure begun = new ForceMajeure(excluded, reason.strip(), beganAt, me(), clock.instant());
        endedAt.ifPresent(end -> begun.requireEnd(end, clock.instant()));
        periods.add(begun);
        return begun;
    }

    private void touch(ForceMajeure begun, long caseId, CaseStanding standing, Optional<Instant> endedAt) {
        book.problem(standing, begun, endedAt).ifPresent(problem -> {
            throw problem;
        });
        book.began(begun, caseId, standing);
    }

    /** It may be over by now. */
    private long ended(ForceMajeure begun, Optional<Instant> endedAt) {
        endedAt.ifPresent(end -> {
            begun.end(end, begun.reason(), me(), clock.instant());
            begun.cases().forEach(each -> book.recordEnd(begun, each.caseId(), end));
        });
        return begun.id();
    }

    private ForceMajeure get(long forceMajeureId) {
        return periods.byId(forceMajeureId)
                .filter(each -> each.cases().stream().anyMatch(touched -> access.isVisible(touched.caseId())))
                .orElseThrow(ForceMajeureNotFound::new);
    }

    private long me() {
        return actor.staff().staffId();
    }
}
