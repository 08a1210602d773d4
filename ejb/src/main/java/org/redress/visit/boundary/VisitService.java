package org.redress.visit.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.VisitPromises;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitAlreadyArranged;
import org.redress.visit.domain.VisitRepository;
import org.redress.visit.domain.VisitState;
import org.redress.visit.domain.VisitWorkflow;

/** Having somebody go to the customer, and changing that. Source: R-012. */
@Stateless
public class VisitService {
    @Inject
    VisitRepository visits;

    @Inject
    VisitBook book;

    @Inject
    VisitPromises promises;

    @Inject
    VisitWorkflow workflow;

    @Inject
    CaseSteering cases;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Has somebody go to the customer by appointment, in any phase of an open case, and answers the id of the visit. The
     * customer and whoever goes are written to; it is a promise to her. Source.
     *
     * @throws VisitAlreadyArranged when somebody is still to go in this case
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws org.redress.visit.domain.AppointmentWithoutTime when it ends before it begins
     * @throws org.redress.commitment.domain.TimeHasPassed when it is not ahead of us
     * @throws org.redress.visit.domain.OutsideVisitingHours when we do not work then, or she may not be disturbed
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     * @throws VisitorCannotGo when whoever is to go has left, works on no cases, or may not see this one
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long arrange(@Valid ArrangeVisit command) {
        long caseId = command.caseId();
        cases.requireOpen(caseId);
        if (visits.ofCase(caseId).stream().anyMatch(Visit::isOpen)) {
            throw new VisitAlreadyArranged();
        }
        Appointment appointment = book.agreed(command.appointment(), caseId);
        long promiseId = promises.promise(caseId, appointment.visitor(), appointment.until());
        Visit visit = new Visit(caseId, command.reason().strip(), appointment, promiseId, me(), clock.instant());
        visits.add(visit);
        book.record(visit, CaseEventKind.VISIT_ARRANGED);
        workflow.arranged(caseId, visit.id(), appointment.visitor(), appointment.until());
        return visit.id();
    }

    /**
     * Gives a visit another appointment before anybody went. The customer, whoever goes now, and whoever was to go and does
     * not any more are written to. Source.
     *
     * @throws org.redress.commitment.domain.OtherTimeMeanwhile when it was moved since the mover saw it
     * @throws org.redress.visit.domain.VisitOver when it is held or cancelled
     * @throws org.redress.visit.domain.NobodyWasThere when somebody went: the step that agrees another time takes it
     * @throws org.redress.visit.domain.AppointmentWithoutTime when it ends before it begins
     * @throws org.redress.commitment.domain.TimeHasPassed when it is not ahead of us
     * @throws org.redress.visit.domain.OutsideVisitingHours when we do not work then, or she may not be disturbed
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     * @throws VisitorCannotGo when whoever is to go has left, works on no cases, or may not see this one
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void move(long visitId, @Valid MoveVisit command) {
        Visit visit = visible(visitId);
        Appointment before = visit.appointment();
        book.requireSeen(visit, command);
        Appointment appointment = book.agreed(command.appointment(), visit.caseId());
        visit.move(appointment, book.promiseOf(visit, appointment, command.reason()), clock.instant());
        book.recordMoved(visit, before, command.reason());
        workflow.moved(visitId, appointment.visitor(), appointment.until());
    }

    /**
     * Cancels a visit that is not needed any more. The customer, and whoever was to go, are written to. Source: R-012.
     *
     * @throws org.redress.visit.domain.VisitOver when it is held or cancelled already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void cancel(long visitId, @NotBlank String because) {
        book.cancel(visible(visitId), because.strip());
        workflow.cancelled(visitId);
    }

    /**
     * Whoever goes is reminded; nothing when nobody goes any more, or when it was agreed today: she has just read it.
     * Source.
     */
    @Allows(PROCESS)
    public void remind(long visitId) {
        Visit visit = visits.byId(visitId).orElseThrow(VisitNotFound::new);
        if (visit.state() == VisitState.ARRANGED && !book.wasAgreedToday(visit)) {
            book.record(visit, CaseEventKind.VISIT_REMINDED);
        }
    }

    private Visit visible(long visitId) {
        Visit visit = visits.byId(visitId).orElseThrow(VisitNotFound::new);
        access.requireVisible(visit.caseId());
        return visit;
    }

    private long me() {
        return actor.staff().staffId();
    }
}
