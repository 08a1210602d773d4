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
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.identity.boundary.Allows;

/** Registers what somebody says who abuses whoever takes her call. */
@Stateless
public class AbusiveCallService {
    @Inject
    ConversationService conversations;

    @Inject
    AbuseService abuse;

    /**
     * Registers it like any other, and with it what was done about the abuse during the call; where that ended the call, a
     * supervisor promises to call back. Source: R-073, D-06.
     *
     * @param stages in the order in which they were taken
     * @see ConversationService#register
     * @see AbuseService#take
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered register(
            @Valid RegisterComplaint complaint, @Valid Talk talk, @NotNull List<@Valid StageInCall> stages) {
        Registered registered = conversations.register(complaint, talk);
        stages.forEach(stage -> abuse.take(stage.with(registered.caseId())));
        return registered;
    }
}
