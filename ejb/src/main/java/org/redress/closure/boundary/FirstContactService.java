package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.identity.boundary.Allows;
import org.redress.worklist.boundary.WorkItems;

/**
 * What is put right at first contact: the customer says so, it is within the authority of whoever does it, and the case is
 * closed with that. One letter follows, which acknowledges, repeats what was done, and thanks.
 */
@Stateless
public class FirstContactService {
    static final String ASSESS = "form:assess";

    @Inject
    WorkItems workItems;

    @Inject
    ComplaintService complaints;

    @Inject
    FirstContactClosure closure;

    /**
     * Registers a complaint that is solved already, and closes it. Source.
     *
     * @throws YesNeedsProof when her answer was only spoken
     * @throws BeyondYourAuthority when what was done is more than the acting person may decide alone
     * @throws org.redress.contact.boundary.WordsToMend when what was done should be said otherwise and no reason is given
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered registerResolved(@Valid RegisterComplaint complaint, @Valid FirstContact done) {
        Registered registered = complaints.registerResolved(complaint);
        closure.ofRegistered(registered.caseId(), done);
        return registered;
    }

    /**
     * The complaint that is being assessed is solved already: it is closed. Source.
     *
     * @param workItemId the assessment, which this completes
     * @throws YesNeedsProof when her answer was only spoken
     * @throws BeyondYourAuthority when what was done is more than the acting person may decide alone
     * @throws org.redress.contact.boundary.WordsToMend when what was done should be said otherwise and no reason is given
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     * @throws ParticipantStillAsked while a supplier or a department has neither answered nor been told that it is not needed
     * @throws PromiseStillOpen while something else promised is neither kept, broken nor withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void resolve(String workItemId, @Valid FirstContact done) {
        closure.ofAssessed(workItems.claimed(workItemId, ASSESS), done);
    }
}
