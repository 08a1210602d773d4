package org.redress.visit.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitWorkflow;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** What whoever went says, and agreeing another time after nobody was there: the steps of a visit. Source: R-012. */
@Stateless
public class VisitReportService {
    private static final String REPORT = "form:report-visit";
    private static final String AGREE = "form:agree-visit";

    @Inject
    VisitBook book;

    @Inject
    VisitWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    Clock clock;

    /**
     * The customer was there. Being there in time keeps the promise; too late is late, and shows. Source.
     *
     * @throws ArrivalLiesAhead when that time is still to come
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void held(@Valid ReportVisit command) {
        Visit visit = visitOf(command.workItemId(), REPORT);
        book.met(visit, command.arrivedAt());
        visit.held(
                command.arrivedAt(),
                command.result().strip(),
                command.agreed().orElse("").strip(),
                clock.instant());
        book.record(visit, CaseEventKind.VISIT_HELD);
        workflow.reported(command.workItemId(), true);
    }

    /**
     * Nobody was there. We kept our promise if we came within the time agreed; another time is agreed with the customer. Source: R-012.
     *
     * @throws ArrivalLiesAhead when that time is still to come
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void nobodyThere(@Valid ReportNobodyThere command) {
        Visit visit = visitOf(command.workItemId(), REPORT);
        book.foundNobody(visit, command.arrivedAt());
        visit.miss(command.arrivedAt());
        book.record(visit, CaseEventKind.VISIT_MISSED, command.left());
        workflow.reported(command.workItemId(), false);
    }

    /**
     * Whoever was to go has agreed another time with the customer. The same as moving it beside the step; see {@link
     * VisitService#move} for what is refused. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void moved(String workItemId, @Valid MoveVisit command) {
        Visit visit = visitOf(workItemId, REPORT);
        book.requireSeen(visit, command);
        Appointment before = visit.appointment();
        Appointment appointment = book.agreed(command.appointment(), visit.caseId());
        visit.move(appointment, book.promiseOf(visit, appointment, command.reason()), clock.instant());
        book.recordMoved(visit, before, command.reason());
        workflow.moved(visit.id(), appointment.visitor(), appointment.until());
    }

    /** Nobody needs to go any more, says whoever was to go. Source: R-012. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void calledOff(String workItemId, @NotBlank String because) {
        cancel(visitOf(workItemId, REPORT), because);
    }

    /**
     * Another time is agreed after nobody was there; see {@link VisitService#move} for what is refused. Source: R-012.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void agreedAgain(String workItemId, @Valid MoveVisit command) {
        Visit visit = visitOf(workItemId, AGREE);
        book.requireSeen(visit, command);
        Appointment appointment = book.agreed(command.appointment(), visit.caseId());
        visit.agreeAgain(appointment, book.promiseOf(visit, appointment, command.reason()), clock.instant());
        book.record(visit, CaseEventKind.VISIT_MOVED, command.reason());
        workflow.agreedAgain(workItemId, appointment.visitor(), appointment.until());
    }

    /** After nobody was there the customer says that nobody needs to come. Source: R-012. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void givenUp(String workItemId, @NotBlank String because) {
        cancel(visitOf(workItemId, AGREE), because);
    }

    private void cancel(Visit visit, String because) {
        book.cancel(visit, because.strip());
        workflow.cancelled(visit.id());
    }

    private Visit visitOf(String workItemId, String form) {
        WorkItem task = workItems.claimed(workItemId, form);
        return book.openOf(task.caseId());
    }
}
