package org.redress.operations.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.FailedSteps;
import org.redress.operations.domain.Repair;
import org.redress.operations.domain.RepairRepository;
import org.redress.operations.domain.RoutingFact;

/** What people do about a step that failed for good. Each is kept with the case. */
@Stateless
public class IncidentService {
    @Inject
    VisibleIncidents incidents;

    @Inject
    FailedSteps steps;

    @Inject
    RepairRepository repairs;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Has it tried again as it is, within seconds.
     *
     * @throws IncidentGone when it is no incident any more, or of a case she may not see
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public void retry(String incidentId) {
        FailedStep step = incidents.get(incidentId);
        steps.retry(incidentId);
        keep(Repair.retried(step, me(), clock.instant()), CaseEventKind.STEP_RETRIED);
    }

    /**
     * Corrects a routing fact of its case and has it tried again.
     *
     * @throws IncidentGone when it is no incident any more, or of a case she may not see
     * @throws FactDoesNotFit when the value is not of the fact's type
     * @throws IllegalArgumentException when there is no such fact, or it is an id
     */
    @Allows({SUPERVISOR, MANAGER})
    public void correct(@Valid CorrectFact command) {
        FailedStep step = incidents.get(command.incidentId());
        RoutingFact fact = fact(command);
        Object value = fact.type()
                .value(command.value().strip())
                .orElseThrow(() -> new FactDoesNotFit(fact.name(), fact.type()));
        steps.correct(command.incidentId(), fact.name(), value);
        steps.retry(command.incidentId());
        keep(
                Repair.corrected(step, fact.name(), value.toString(), me(), clock.instant()),
                CaseEventKind.FACT_CORRECTED);
    }

    /**
     * Lets the case go on behind it.
     *
     * @throws IncidentGone when it is no incident any more, or of a case she may not see
     * @throws org.redress.operations.domain.StepCannotBeSkipped when it is not clear what follows it
     */
    @Allows({SUPERVISOR, MANAGER})
    public void skip(@Valid SkipStep command) {
        FailedStep step = incidents.get(command.incidentId());
        keep(Repair.skipped(step, command.reason(), me(), clock.instant()), CaseEventKind.STEP_SKIPPED);
        steps.skip(command.incidentId());
    }

    private RoutingFact fact(CorrectFact command) {
        return steps.factsOf(command.incidentId()).stream()
                .filter(fact -> fact.name().equals(command.fact()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no routing fact " + command.fact()));
    }

    private void keep(Repair repair, CaseEventKind kind) {
        repairs.add(repair);
        history.record(CaseEvent.of(repair.caseId(), kind, repair.doneAt())
                .with("repair", repair.id())
                .with("process", repair.process())
                .with("element", repair.element())
                .with("fact", repair.fact()));
    }

    private long me() {
        return actor.staff().staffId();
    }
}
