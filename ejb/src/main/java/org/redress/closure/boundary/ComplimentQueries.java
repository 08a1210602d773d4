package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffDirectory;

/** What customers praised, for the team they praised. Source. */
@Stateless
public class ComplimentQueries {
    private static final int READ = 200;

    @Inject
    ClosureRepository closures;

    @Inject
    CaseEvents events;

    @Inject
    StaffDirectory staff;

    /**
     * The compliments that were passed on to a team since a moment, the latest first.
     *
     * @param team its code
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplimentView> passedOnTo(String team, Instant since, int atMost) {
        List<Closure> thanked = closures.endedBy(ClosureOutcome.COMPLIMENT_PASSED_ON, since, READ);
        Map<Long, List<CaseEventRecorded>> said = events.ofCases(
                thanked.stream().map(Closure::caseId).distinct().toList(), Set.of(CaseEventKind.CUSTOMER_THANKED));
        List<Closure> ofTeam = thanked.stream()
                .filter(closure -> praises(team, closure, said.getOrDefault(closure.caseId(), List.of())))
                .limit(atMost)
                .toList();
        Map<Long, String> names = staff.names(ofTeam.stream()
                .map(Closure::closedBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return ofTeam.stream()
                .map(closure -> ComplimentView.of(
                        closure,
                        closure.closedBy()
                                .map(id -> names.getOrDefault(id, "staff " + id))
                                .orElse("")))
                .toList();
    }

    private static boolean praises(String team, Closure closure, List<CaseEventRecorded> said) {
        return said.stream()
                .map(CaseEventRecorded::event)
                .anyMatch(event ->
                        String.valueOf(closure.id()).equals(event.payload().get("closure"))
                                && team.equals(event.payload().get("team")));
    }
}
