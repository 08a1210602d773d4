package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.Impartiality;
import org.redress.worklist.boundary.WorkItem;

/** Who may take what somebody had in hand who is away. */
@ApplicationScoped
class StandIns {
    private static final Set<Caller> HANDLING = Set.of(Caller.AGENT, Caller.SUPERVISOR, Caller.MANAGER);

    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    StaffAtWork staff;

    @Inject
    StaffDirectory directory;

    @Inject
    CaseAccess access;

    @Inject
    Impartiality impartiality;

    /**
     * Who takes a task: whoever stands in for the one it is with, as long as it is for her role and team, she may see its case,
     * and it does not ask her to approve what she proposed or approved already. Nobody when it goes back to the queue. Source.
     */
    Optional<Long> forTask(WorkItem item) {
        return item.assignee()
                .flatMap(presence::whoDoesTheWorkOf)
                .filter(id -> maySee(id, item.caseId()))
                .filter(id ->
                        staff.now(id).filter(person -> mayTake(person, item)).isPresent())
                .filter(id -> isImpartial(id, item));
    }

    /**
     * Who deals with a case: whoever stands in for its owner, else a supervisor of its team, else a manager; of those who are
     * here, handle cases and may see it.
     */
    Optional<Long> forCase(long caseId, String team, Optional<Long> owner) {
        Stream<Long> others = Stream.of(
                        directory.members(team, Caller.SUPERVISOR),
                        directory.withRole(Caller.SUPERVISOR),
                        directory.withRole(Caller.MANAGER))
                .flatMap(List::stream)
                .map(StaffPerson::staffId)
                .filter(id -> presence.awayNow(id).isEmpty());
        return Stream.concat(owner.flatMap(presence::whoDoesTheWorkOf).stream(), others)
                .filter(id -> maySee(id, caseId))
                .filter(id -> staff.now(id).filter(StandIns::handlesCases).isPresent())
                .findFirst();
    }

    /** In nobody's place she approves what that one proposed or approved herself. */
    private boolean mayTake(StaffActor person, WorkItem item) {
        List<StaffActor> lenders = lent.lentTo(person.staffId());
        return item.isFor(person)
                || item.isFor(
                        person,
                        lenders.stream()
                                .filter(lender -> isImpartial(lender.staffId(), item))
                                .toList());
    }

    private boolean maySee(long staffId, long caseId) {
        return access.isVisibleTo(staffId, caseId);
    }

    private boolean isImpartial(long staffId, WorkItem item) {
        return impartiality.objection(item.formKey(), item.caseId(), staffId).isEmpty();
    }

    private static boolean handlesCases(StaffActor person) {
        return !Collections.disjoint(person.callers(), HANDLING);
    }
}
