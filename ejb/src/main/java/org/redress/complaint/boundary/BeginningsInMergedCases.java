package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;

/**
 * Nothing more is promised, asked or begun in a case that goes on in another one, whichever door it came by: there nobody would
 * see to it. Whoever began it at the very moment of the merge has waited for the history of the case by now, so the merge is
 * there for everybody to read; she is refused, and what she did is undone. Source.
 */
@ApplicationScoped
class BeginningsInMergedCases {
    private static final Set<CaseEventKind> BEGINNINGS = EnumSet.of(
            CaseEventKind.INFORMATION_REQUESTED,
            CaseEventKind.OPTIONS_OFFERED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.COMMITMENT_MADE,
            CaseEventKind.PROMISE_MADE,
            CaseEventKind.SUPPORT_ARRANGED,
            CaseEventKind.SOLUTION_PROPOSED,
            CaseEventKind.APPROVAL_REQUESTED,
            CaseEventKind.ALTERNATIVE_PREPARED,
            CaseEventKind.HANDED_OVER,
            CaseEventKind.CASE_ESCALATED,
            CaseEventKind.ABUSE_STAGE_TAKEN,
            CaseEventKind.VISIT_ARRANGED,
            CaseEventKind.PARTICIPANT_ASKED,
            CaseEventKind.STAKEHOLDERS_IDENTIFIED,
            CaseEventKind.STAKEHOLDER_ADDED,
            CaseEventKind.CUSTOMER_CAME_AGAIN,
            CaseEventKind.FOLLOW_UP_PLANNED,
            CaseEventKind.PROCESS_RESTARTED);

    @Inject
    ComplaintRepository complaints;

    void begun(@Observes CaseEventRecorded recorded) {
        long caseId = recorded.event().caseId();
        if (BEGINNINGS.contains(recorded.event().kind()) && complaints.isMergedByNow(caseId)) {
            throw new CaseEnded(
                    complaints.byId(caseId).map(Complaint::reference).orElseThrow());
        }
    }
}
