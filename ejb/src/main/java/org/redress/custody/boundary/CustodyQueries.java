package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.Allows;
import org.redress.worklist.boundary.WorkInHand;

/** Which cases are in the hands of somebody who is away. */
@Stateless
public class CustodyQueries {
    @Inject
    Presence presence;

    @Inject
    WorkInHand work;

    @Inject
    CaseSteering cases;

    /** Cases that somebody deals with who is away, or of which she has a task; in the order of their ids. */
    @Allows(SYSTEM)
    public List<Long> withTheAbsent(int atMost) {
        Set<Long> away = presence.everybodyAway().keySet();
        return of(away, atMost);
    }

    List<Long> of(Set<Long> staffIds, int atMost) {
        return Stream.concat(
                        work.casesWith(staffIds, atMost).stream(), cases.openCasesOwnedBy(staffIds, atMost).stream())
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
    }
}
