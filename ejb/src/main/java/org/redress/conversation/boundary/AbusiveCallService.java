package org.redress.conversation.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.StageInCall;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.boundary.FirstContactClosure;
import org.redress.closure.boundary.FirstContactService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.domain.NoteKind;
import org.redress.identity.boundary.Allows;

/**
 * Keeps what somebody says who may abuse whoever takes her call, and with it the stages that were taken with her, whichever
 * way the call ends: in a case of its own, in one that is solved at once, in one that she has already. Where a stage ended
 * the call, a supervisor promises to call back.
 */
@Stateless
public class AbusiveCallService {
    @Inject
    ConversationService conversations;

    @Inject
    ComplaintService complaints;

    @Inject
    FirstContactClosure firstContacts;

    @Inject
    AbuseService abuse;

    /**
     * Registers it like any other. Source: R-073, D-06.
     *
     * @param besides what else was written down, empty where there is nothing
     * @param stages in the order in which they were taken
     * @see ConversationService#register
     * @see AbuseService#takeOfCall
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered register(
            @Valid RegisterComplaint complaint,
            @NotNull String besides,
            @Valid Talk talk,
            @NotNull List<@Valid StageInCall> stages) {
        Registered registered = conversations.register(complaint, talk);
        note(registered.caseId(), besides);
        abuse.takeOfCall(registered.caseId(), stages);
        return registered;
    }

    /**
     * Registers what is put right while she is there; what belongs to the call is kept before the case is closed, and a call
     * back that was promised has to be kept first. Source, D-06.
     *
     * @param besides what else was written down, empty where there is nothing
     * @param stages in the order in which they were taken
     * @see FirstContactService#registerResolved
     * @see AbuseService#takeOfCall
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered registerResolved(
            @Valid RegisterComplaint complaint,
            @Valid FirstContact done,
            @NotNull String besides,
            @Valid Talk talk,
            @NotNull List<@Valid StageInCall> stages) {
        Registered registered = complaints.registerResolved(complaint);
        long caseId = registered.caseId();
        note(caseId, besides);
        conversations.keep(caseId, talk);
        abuse.takeOfCall(caseId, stages);
        firstContacts.ofRegistered(caseId, done);
        return registered;
    }

    /**
     * Keeps it with an open case with which she came again. Source, D-06.
     *
     * @param besides what else was written down, empty where there is nothing
     * @param stages in the order in which they were taken
     * @see ConversationService#keepSame
     * @see AbuseService#takeOfCall
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void keepSame(
            @Valid RecordSameMatter same,
            @NotNull String besides,
            @Valid Talk talk,
            @NotNull List<@Valid StageInCall> stages) {
        conversations.keepSame(same, besides, talk);
        abuse.takeOfCall(same.caseId(), stages);
    }

    /**
     * Opens a case again with which she came once more, and keeps it there. Source, D-06.
     *
     * @param besides what else was written down, empty where there is nothing
     * @param stages in the order in which they were taken
     * @see ConversationService#reopen
     * @see AbuseService#takeOfCall
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void reopen(
            @Valid ReopenCase reopening,
            @NotNull String besides,
            @Valid Talk talk,
            @NotNull List<@Valid StageInCall> stages) {
        conversations.reopen(reopening, besides, talk);
        abuse.takeOfCall(reopening.caseId(), stages);
    }

    private void note(long caseId, String besides) {
        if (!besides.isBlank()) {
            complaints.addNote(caseId, NoteKind.FACT, besides);
        }
    }
}
