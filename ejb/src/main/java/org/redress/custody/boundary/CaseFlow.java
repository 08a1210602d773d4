package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.redress.absence.boundary.AbsenceBegan;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.domain.StaffLeft;
import org.redress.identity.domain.SystemActor;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what is with somebody who is not here. Not a door: the doors of this feature call it. */
@ApplicationScoped
class CaseFlow {
    /** So many cases flow in the transaction in which somebody goes; the others follow within a minute, each in its own. */
    static final int AT_ONCE = 25;

    private static final Logger LOG = LoggerFactory.getLogger(CaseFlow.class);

    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    StaffAtWork staff;

    @Inject
    StandIns standIns;

    @Inject
    CasesInHand inHand;

    @Inject
    WorkInHand work;

    @Inject
    CaseSteering cases;

    @Inject
    CurrentActor actor;

    /** Whoever has gone has nothing in hand any more when the page says that she has gone. */
    void gone(@Observes AbsenceBegan began) {
        passOnWorkOf(began.staffId());
    }

    /** As when somebody is away: whoever has left has nothing in hand any more. */
    void left(@Observes StaffLeft left) {
        passOnWorkOf(left.staffId());
    }

    private void passOnWorkOf(long staffId) {
        actor.as(new SystemActor("absences"), () -> {
            PeopleHere here = here();
            inHand.of(Set.of(staffId), 0, AT_ONCE).forEach(caseId -> passOn(caseId, here));
            return staffId;
        });
    }

    void passOn(long caseId) {
        passOn(caseId, here());
    }

    PeopleHere here() {
        return PeopleHere.of(staff, presence.everybodyAway().keySet(), lent.lentNow());
    }

    private void passOn(long caseId, PeopleHere here) {
        work.ofCase(caseId).stream().filter(here::isWithNobodyHere).forEach(this::passOn);
        Optional<Long> owner = cases.actualOwner(caseId);
        if (cases.isOpen(caseId) && !isInHand(caseId, owner, here)) {
            passOn(caseId, owner);
        }
    }

    /** A case that nobody deals with is in hand while somebody here has a task of it, or one waits in a queue in which somebody is. */
    private boolean isInHand(long caseId, Optional<Long> owner, PeopleHere here) {
        return owner.map(here::isHere)
                .orElseGet(() -> work.ofCase(caseId).stream().anyMatch(here::isWithSomebodyHere));
    }

    private void passOn(WorkItem item) {
        Optional<Long> standIn = standIns.forTask(item);
        standIn.ifPresentOrElse(to -> work.passOn(item, to), () -> work.free(item));
        LOG.info(
                "RDR-CUS-101 task passed on case={} task={} from={} to={}",
                item.caseId(),
                item.workItemId(),
                item.assignee().orElse(0L),
                standIn.map(String::valueOf).orElse("queue"));
    }

    private void passOn(long caseId, Optional<Long> owner) {
        standIns.forCase(caseId, cases.teamOf(caseId), owner).ifPresent(to -> {
            cases.passOn(caseId, owner, to);
            LOG.info("RDR-CUS-102 case passed on case={} from={} to={}", caseId, owner.orElse(0L), to);
        });
    }
}
