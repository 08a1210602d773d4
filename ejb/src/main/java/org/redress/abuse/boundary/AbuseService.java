package org.redress.abuse.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.abuse.domain.AbuseStage;
import org.redress.abuse.domain.AbuseStages;
import org.redress.abuse.domain.CallBackMissing;
import org.redress.abuse.domain.CannotCallBack;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.domain.EscalationReason;
import org.redress.identity.boundary.Allows;

/** What is done about an abusive caller, stage by stage. Source: R-073, D-06. */
@Stateless
public class AbuseService {
    @Inject
    CaseEvents events;

    @Inject
    CaseSteering cases;

    @Inject
    NextHear nextHear;

    @Inject
    EscalationService escalations;

    @Inject
    EscalationQueries open;

    @Inject
    Supervisors supervisors;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * Takes the next stage with an abusive caller. The last one ends the call: a supervisor promises to call back, and the
     * case is escalated to her unless it is escalated already. It may be taken again with a later call. Source: R-073, D-06.
     *
     * @throws org.redress.abuse.domain.AbuseStageOutOfOrder when a stage is left out, or was taken already
     * @throws CallBackMissing when the call is ended and nobody said who calls back and when
     * @throws CannotCallBack when whoever is to call back is no supervisor, is not here, or may not see the case
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws org.redress.commitment.domain.TimeHasPassed when the time to call back is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when the customer may not be called then
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void take(@Valid TakeAbuseStage command) {
        cases.requireOpen(command.caseId());
        AbuseStages.of(events.ofCase(command.caseId())).requireNext(command.stage());
        record(command);
    }

    /**
     * Keeps with a case which stages were taken in the call in which it turned out to be about this case. They begin with
     * the first, however far the case had come before; it does not fall behind that. Source: R-073, D-06.
     *
     * @param stages in the order in which they were taken
     * @see #take
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void takeOfCall(long caseId, @NotNull List<@Valid StageInCall> stages) {
        cases.requireOpen(caseId);
        AbuseStages.requireOneCall(stages.stream().map(StageInCall::stage).toList());
        stages.forEach(stage -> record(stage.with(caseId)));
    }

    private void record(TakeAbuseStage command) {
        long caseId = command.caseId();
        CaseEvent taken = CaseEvent.of(caseId, CaseEventKind.ABUSE_STAGE_TAKEN, clock.instant())
                .with(AbuseStages.STAGE, command.stage());
        Optional<String> said = command.said().map(String::strip).filter(words -> !words.isEmpty());
        CaseEvent told = said.map(words -> taken.with("note", cases.keepWords(caseId, words)))
                .orElse(taken);
        if (command.stage() == AbuseStage.END_CALL) {
            CallBack callBack = command.callBack().orElseThrow(CallBackMissing::new);
            history.record(told.with("promise", promised(caseId, callBack)).with("staff", callBack.supervisor()));
            callIn(caseId, said.orElse(callBack.about()));
        } else {
            history.record(told);
        }
    }

    private long promised(long caseId, CallBack callBack) {
        boolean can = supervisors.of(caseId).stream().anyMatch(person -> person.staffId() == callBack.supervisor());
        if (!can) {
            throw new CannotCallBack();
        }
        return nextHear.promise(
                caseId,
                callBack.supervisor(),
                new NextContact(
                        callBack.when(),
                        ContactMethod.TELEPHONE,
                        callBack.about().strip(),
                        true));
    }

    private void callIn(long caseId, String detail) {
        if (open.openOf(caseId).isEmpty()) {
            escalations.escalate(
                    new EscalateCase(caseId, EscalationReason.DIFFICULT_OR_ABUSIVE, detail, Optional.empty()));
        }
    }
}
