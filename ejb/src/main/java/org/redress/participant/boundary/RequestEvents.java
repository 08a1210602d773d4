package org.redress.participant.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Writes down what happened to a request. Whoever is outside the organisation and whoever is inside have events of their
 * own, because different people hear of it. Not a door. Source.
 */
@ApplicationScoped
class RequestEvents {
    private static final Set<CaseEventKind> DATED =
            Set.of(CaseEventKind.PARTICIPANT_DATED, CaseEventKind.SUPPLIER_DELAYED, CaseEventKind.DEPARTMENT_DELAYED);

    @Inject
    CaseHistory history;

    @Inject
    CaseEvents past;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Who gave the date that counts now. */
    OtherTimeMeanwhile otherTime(ParticipantRequest request) {
        return new OtherTimeMeanwhile(past.lastToAct(request.caseId(), DATED), request.dueAt());
    }

    void delayed(ParticipantRequest request) {
        record(request, request.isOutside() ? CaseEventKind.SUPPLIER_DELAYED : CaseEventKind.DEPARTMENT_DELAYED);
    }

    void late(ParticipantRequest request) {
        record(request, request.isOutside() ? CaseEventKind.SUPPLIER_LATE : CaseEventKind.DEPARTMENT_LATE);
    }

    void record(ParticipantRequest request, CaseEventKind kind) {
        StakeholderView participant = listed(request.caseId()).stream()
                .filter(known -> known.stakeholderId() == request.stakeholderId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(request + " is asked of nobody on the list of its case"));
        CaseEvent event = CaseEvent.of(request.caseId(), kind, clock.instant())
                .with("request", request.id())
                .with("stakeholder", participant.stakeholderId())
                .with("role", participant.role())
                .with("kind", request.wanted().kind())
                .with("dueAt", request.dueAt())
                .with("way", way(request, participant));
        history.record(request.team().map(team -> event.with("team", team)).orElse(event));
    }

    /** In the product's own name: who comes by her own link sees of the list of the case herself only. */
    private List<StakeholderView> listed(long caseId) {
        return actor.as(new SystemActor("participants"), () -> stakeholders.ofCase(caseId));
    }

    /** By mail, or on paper; a team of ours finds it in its inbox. */
    private static ReportWay way(ParticipantRequest request, StakeholderView participant) {
        if (request.team().isPresent()) {
            return ReportWay.FORM;
        }
        return participant.isReachedByMail() ? ReportWay.EMAIL : ReportWay.LETTER;
    }
}
