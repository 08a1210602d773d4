package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.absence.boundary.Presence;
import org.redress.identity.boundary.Allows;

/** Which cases are in the hands of nobody who is here. */
@Stateless
public class CustodyQueries {
    @Inject
    Presence presence;

    @Inject
    CasesInHand cases;

    @Inject
    OrphanCheck check;

    /** Cases that somebody deals with who is away, or of which she has a task; in the order of their ids. */
    @Allows(SYSTEM)
    public List<Long> withTheAbsent(int atMost) {
        return cases.of(presence.everybodyAway().keySet(), atMost);
    }

    /**
     * Every open case that the acting party may see and that lacks somebody who is here, something dated ahead, or a living
     * process; in the order of their ids. It takes longer than a transaction may where there are very many, so each few hundred
     * are read in one of their own.
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Orphan> orphans() {
        return check.all();
    }
}
