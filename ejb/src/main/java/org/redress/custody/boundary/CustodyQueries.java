package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffAtWork;

/** Which cases are in the hands of nobody who is here. */
@Stateless
public class CustodyQueries {
    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    StaffAtWork staff;

    @Inject
    CasesInHand cases;

    @Inject
    OrphanCheck check;

    /**
     * Cases that somebody deals with who is away or has left, or of which she has a task; those that somebody is about to
     * approve in a place that is taken again; and those that nobody here deals with and that wait in a queue in which nobody is;
     * in the order of their ids, behind one of them.
     */
    @Allows(SYSTEM)
    public List<Long> withTheAbsent(long behind, int atMost) {
        Set<Long> notHere = new HashSet<>(staff.gone());
        notHere.addAll(presence.everybodyAway().keySet());
        PeopleHere here = PeopleHere.of(staff, presence.everybodyAway().keySet(), lent.lentNow());
        return Stream.of(
                        cases.of(notHere, behind, atMost),
                        cases.withAnEndedLoan(here, behind),
                        cases.inQueuesOfNobody(here, behind, atMost))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
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
