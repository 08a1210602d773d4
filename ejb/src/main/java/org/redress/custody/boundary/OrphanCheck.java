package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.commitment.boundary.PromiseCare;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.custody.domain.LivingProcesses;
import org.redress.custody.domain.OrphanReason;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;

/**
 * Holds every open case that the acting party may see against what it must have: somebody who is here or a queue in which
 * somebody is, something dated ahead, a timer for each open promise, a living process. A fixed number of reads for some hundred
 * cases, however many there are. Not a door.
 */
@ApplicationScoped
class OrphanCheck {
    static final int AT_ONCE = 200;

    @Inject
    CaseSteering cases;

    @Inject
    WorkInHand work;

    @Inject
    PromiseQueries promises;

    @Inject
    PromiseCare timers;

    @Inject
    LivingProcesses processes;

    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    StaffAtWork staff;

    /** Those that lack something, in the order of their ids. */
    List<Orphan> all() {
        PeopleHere here = PeopleHere.of(staff, presence.everybodyAway().keySet(), lent.lentNow());
        List<Orphan> found = new ArrayList<>();
        long behind = 0;
        List<OpenCaseLine> page;
        do {
            page = cases.openBehind(behind, AT_ONCE);
            found.addAll(among(page, here));
            behind = page.isEmpty() ? behind : page.get(page.size() - 1).caseId();
        } while (page.size() == AT_ONCE);
        return found;
    }

    /** What one case lacks, if anything. */
    Optional<Orphan> one(long caseId) {
        OpenCaseLine line = new OpenCaseLine(
                caseId, cases.teamOf(caseId), cases.actualOwner(caseId).orElse(null));
        return among(
                        List.of(line),
                        PeopleHere.of(staff, presence.everybodyAway().keySet(), lent.lentNow()))
                .stream()
                .findFirst();
    }

    private List<Orphan> among(List<OpenCaseLine> page, PeopleHere here) {
        if (page.isEmpty()) {
            return List.of();
        }
        Collection<Long> ids = page.stream().map(OpenCaseLine::caseId).toList();
        Found found = new Found(
                work.ofCases(ids),
                promises.outlooks(ids),
                processes.alive(ids),
                processes.withSomethingAhead(ids),
                processes.withAFailedStep(ids),
                timers.casesWithoutATimer(ids));
        return page.stream()
                .map(line -> new Orphan(line.caseId(), List.copyOf(found.lacking(line, here))))
                .filter(orphan -> !orphan.reasons().isEmpty())
                .toList();
    }

    /** What was read of the cases of a page. */
    private record Found(
            Map<Long, List<WorkItem>> tasks,
            Map<Long, PromiseOutlook> promises,
            Set<Long> alive,
            Set<Long> ahead,
            Set<Long> failed,
            Set<Long> untimed) {
        Set<OrphanReason> lacking(OpenCaseLine line, PeopleHere here) {
            Set<OrphanReason> reasons = EnumSet.noneOf(OrphanReason.class);
            List<WorkItem> open = tasks.getOrDefault(line.caseId(), List.of());
            boolean inHand = line.owner()
                    .map(owner -> here.isHere(owner) || open.stream().anyMatch(here::waitsForSomebodyHere))
                    .orElseGet(() -> open.stream().anyMatch(here::isWithSomebodyHere));
            if (!inHand) {
                reasons.add(OrphanReason.NOBODY_HERE);
            }
            if (open.stream().anyMatch(here::isWithNobodyHere)) {
                reasons.add(OrphanReason.TASK_WITH_NOBODY_HERE);
            }
            if (untimed.contains(line.caseId())) {
                reasons.add(OrphanReason.PROMISE_WITHOUT_TIMER);
            }
            if (!alive.contains(line.caseId())) {
                reasons.add(OrphanReason.NO_PROCESS);
            } else if (open.isEmpty() && !isAhead(line.caseId())) {
                reasons.add(failed.contains(line.caseId()) ? OrphanReason.FAILED_STEP : OrphanReason.NOTHING_AHEAD);
            }
            return reasons;
        }

        private boolean isAhead(long caseId) {
            return ahead.contains(caseId)
                    || promises.getOrDefault(caseId, PromiseOutlook.NOTHING)
                            .next()
                            .isPresent();
        }
    }
}
