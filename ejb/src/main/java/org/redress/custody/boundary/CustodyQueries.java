package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.absence.boundary.Presence;
import org.redress.identity.boundary.Allows;

/** Which cases are in the hands of somebody who is away. */
@Stateless
public class CustodyQueries {
    @Inject
    Presence presence;

    @Inject
    CasesInHand cases;

    /** Cases that somebody deals with who is away, or of which she has a task; in the order of their ids. */
    @Allows(SYSTEM)
    public List<Long> withTheAbsent(int atMost) {
        return cases.of(presence.everybodyAway().keySet(), atMost);
    }
}
