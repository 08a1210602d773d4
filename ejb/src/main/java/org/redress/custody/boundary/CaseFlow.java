package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.redress.absence.boundary.AbsenceBegan;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what is with somebody who is away. Not a door: the doors of this feature call it. */
@ApplicationScoped
class CaseFlow {
    /** So many cases flow in the transaction in which somebody goes; the others follow within a minute, each in its own. */
    static final int AT_ONCE = 25;

    private static final Logger LOG = LoggerFactory.getLogger(CaseFlow.class);

    @Inject
    Presence presence;

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
        actor.as(new SystemActor("absences"), () -> {
            inHand.of(Set.of(began.staffId()), AT_ONCE).forEach(this::passOn);
            return began;
        });
    }

    void passOn(long caseId) {
        Set<Long> away = presence.everybodyAway().keySet();
        work.ofCaseWith(caseId, away).forEach(this::passOn);
        cases.actualOwner(caseId)
                .filter(away::contains)
                .filter(owner -> cases.isOpen(caseId))
                .ifPresent(owner -> passOn(caseId, owner));
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

    private void passOn(long caseId, long owner) {
        standIns.forCase(caseId, cases.teamOf(caseId), owner).ifPresent(to -> {
            cases.passOn(caseId, owner, to);
            LOG.info("RDR-CUS-102 case passed on case={} from={} to={}", caseId, owner, to);
        });
    }
}
