package org.redress.abuse.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.abuse.boundary.AbuseView.Taken;
import org.redress.abuse.domain.AbuseStages;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;

/** What was done about abuse in a case. Source: R-073. */
@Stateless
public class AbuseQueries {
    private static final String STAFF = "staff:";

    @Inject
    CaseEvents events;

    @Inject
    CaseAccess access;

    @Inject
    Supervisors supervisors;

    /** The stages taken, and the one that may come now. Source: R-073, D-06. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public AbuseView ofCase(long caseId) {
        access.requireVisible(caseId);
        List<CaseEventRecorded> history = events.ofCase(caseId);
        List<Taken> taken = history.stream()
                .filter(recorded -> recorded.event().kind() == CaseEventKind.ABUSE_STAGE_TAKEN)
                .map(AbuseQueries::taken)
                .toList();
        return new AbuseView(taken, AbuseStages.of(history).next());
    }

    /** Who can call back: supervisors of the team, other supervisors, managers; of those who are here. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<StaffPerson> whoCallsBack(long caseId) {
        access.requireVisible(caseId);
        return supervisors.of(caseId);
    }

    /** Who can call back after a call whose case is not registered yet: supervisors, then managers; of those who are here. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<StaffPerson> whoIsHereToCallBack() {
        return supervisors.here();
    }

    private static Taken taken(CaseEventRecorded recorded) {
        String actor = recorded.actorReference();
        return new Taken(
                AbuseStages.stage(recorded.event()),
                recorded.event().occurredAt(),
                actor.startsWith(STAFF) ? Long.parseLong(actor.substring(STAFF.length())) : 0);
    }
}
