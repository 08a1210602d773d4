package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.STAKEHOLDER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.StakeholderActor;
import org.redress.identity.domain.SystemActor;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;

/** What a stakeholder sees of the one case her link opens. It is gathered in the product's own name. */
@Stateless
public class StakeholderCaseQueries {
    @Inject
    ComplaintQueries complaints;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    ParticipantQueries participants;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    /**
     * What concerns her. Source.
     *
     * @throws CaseNotFound when she is on the list of the case no longer
     */
    @Allows(STAKEHOLDER)
    public StakeholderCase mine() {
        StakeholderActor me = (StakeholderActor) actor.get();
        return actor.as(new SystemActor("self-service"), () -> read(me));
    }

    private StakeholderCase read(StakeholderActor me) {
        StakeholderView who = stakeholders.ofCase(me.caseId()).stream()
                .filter(each -> each.stakeholderId() == me.stakeholderId())
                .findFirst()
                .orElseThrow(CaseNotFound::new);
        CaseDetails details = complaints.details(me.caseId());
        Optional<Long> handler = details.summary().owners().actual().or(() -> details.summary()
                .owners()
                .perceived());
        return new StakeholderCase(
                details.reference(),
                who.name(),
                who.role(),
                details.incident().product(),
                details.incident().serialNumber(),
                who.reason(),
                who.expected(),
                handler.map(id -> staff.names(List.of(id)).get(id)),
                details.summary().status() == ComplaintStatus.OPEN,
                participants.ofCase(me.caseId()).stream()
                        .filter(request -> request.stakeholderId() == me.stakeholderId())
                        .toList());
    }
}
