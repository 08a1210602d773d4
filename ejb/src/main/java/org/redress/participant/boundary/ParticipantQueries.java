package org.redress.participant.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;
import org.redress.participant.domain.ParticipantWorkflow;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.boundary.WorkListQueries;

/** What suppliers and departments are asked for, and how far that is. */
@Stateless
public class ParticipantQueries {
    @Inject
    ParticipantRequestRepository requests;

    @Inject
    ParticipantWorkflow workflow;

    @Inject
    WorkListQueries work;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    CaseAccess access;

    /** All requests of a case, the oldest first. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<RequestView> ofCase(long caseId) {
        access.requireVisible(caseId);
        List<ParticipantRequest> all = requests.ofCase(caseId);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, StakeholderView> known = stakeholders.ofCase(caseId).stream()
                .collect(Collectors.toMap(StakeholderView::stakeholderId, Function.identity()));
        return all.stream()
                .map(request -> RequestView.of(request, participant(known, request)))
                .toList();
    }

    /** The requests of a case that are neither answered nor withdrawn. Source: R-085. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<RequestView> openOf(long caseId) {
        return ofCase(caseId).stream().filter(RequestView::isOpen).toList();
    }

    /**
     * The request that a task is about.
     *
     * @throws WorkItemGone when it is no longer open, or about no request
     * @throws RequestNotFound when the request is gone
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public RequestView ofWorkItem(String workItemId) {
        if (!RequestForms.isAboutARequest(work.item(workItemId).formKey())) {
            throw new WorkItemGone(workItemId);
        }
        ParticipantRequest request =
                requests.byId(workflow.requestOf(workItemId)).orElseThrow(RequestNotFound::new);
        return ofCase(request.caseId()).stream()
                .filter(view -> view.requestId() == request.id())
                .findFirst()
                .orElseThrow(RequestNotFound::new);
    }

    private static StakeholderView participant(Map<Long, StakeholderView> known, ParticipantRequest request) {
        StakeholderView participant = known.get(request.stakeholderId());
        if (participant == null) {
            throw new IllegalStateException(request + " is asked of nobody on the list of its case");
        }
        return participant;
    }
}
