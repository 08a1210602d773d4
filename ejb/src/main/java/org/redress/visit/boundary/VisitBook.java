package org.redress.visit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.VisitPromises;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.TimeDoesNotSuit;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.AppointmentWithoutTime;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitRepository;
import org.redress.visit.domain.VisitingHours;

/** Finds the visit that is open, and writes down what becomes of it. Not a door: the doors of this feature call it. */
@ApplicationScoped
class VisitBook {
    @Inject
    VisitRepository visits;

    @Inject
    VisitPromises promises;

    @Inject
    CaseSteering cases;

    @Inject
    Visitors visitors;

    @Inject
    ContactWindow window;

    @Inject
    WorkingHours hours;

    @Inject
    CaseHistory history;

    @Inject
    CaseEvents events;

    @Inject
    Clock clock;

    /**
     * What was agreed, as moments.
     *
     * @throws AppointmentWithoutTime when it ends before it begins
     * @throws TimeHasPassed when it is not ahead of us
     * @throws org.redress.visit.domain.OutsideVisitingHours when nobody goes then
     * @throws TimeDoesNotSuit when the customer was not asked or said no
     * @throws VisitorCannotGo when whoever is to go cannot
     */
    Appointment agreed(AgreedAppointment asked, long caseId) {
        Instant from = asked.day().atTime(asked.from()).atZone(window.zone()).toInstant();
        Instant until = asked.day().atTime(asked.until()).atZone(window.zone()).toInstant();
        if (!until.isAfter(from)) {
            throw new AppointmentWithoutTime();
        }
        if (!from.isAfter(clock.instant())) {
            throw new TimeHasPassed(from);
        }
        new VisitingHours(window, hours).require(from, until);
        if (!asked.suits()) {
            throw new TimeDoesNotSuit();
        }
        visitors.require(asked.visitorId(), caseId, from);
        return new Appointment(from, until, asked.place().strip(), asked.visitorId());
    }

    /**
     * It begins still when whoever moves it saw it begin.
     *
     * @throws OtherTimeMeanwhile when it was moved since
     */
    void requireSeen(Visit visit, MoveVisit command) {
        Instant from = visit.appointment().from();
        if (command.seen().filter(seen -> !seen.equals(from)).isPresent()) {
            throw new OtherTimeMeanwhile(events.lastToAct(visit.caseId(), Set.of(CaseEventKind.VISIT_MOVED)), from);
        }
    }

    /** The one that is not over. */
    Visit openOf(long caseId) {
        return visits.ofCase(caseId).stream().filter(Visit::isOpen).findFirst().orElseThrow(VisitNotFound::new);
    }

    /** Somebody met her: not too late, that keeps the promise; too late, that puts it right. */
    void met(Visit visit, Instant arrivedAt) {
        requirePast(arrivedAt);
        if (arrivedAt.isAfter(visit.appointment().until())) {
            promises.late(visit.promiseId(), arrivedAt);
        } else {
            promises.keep(visit.promiseId(), arrivedAt);
        }
    }

    /** Somebody was there and found nobody: that keeps the promise within the time agreed, and not before. */
    void foundNobody(Visit visit, Instant arrivedAt) {
        requirePast(arrivedAt);
        Appointment agreed = visit.appointment();
        if (!arrivedAt.isBefore(agreed.from()) && !arrivedAt.isAfter(agreed.until())) {
            promises.keep(visit.promiseId(), arrivedAt);
        }
    }

    private void requirePast(Instant arrivedAt) {
        if (arrivedAt.isAfter(clock.instant())) {
            throw new ArrivalLiesAhead();
        }
    }

    /** The promise that another appointment is. */
    long promiseOf(Visit visit, Appointment appointment, String reason) {
        return promises.move(visit.promiseId(), appointment.visitor(), appointment.until(), reason.strip());
    }

    /** Whether the appointment that holds was agreed on this day. */
    boolean wasAgreedToday(Visit visit) {
        return dayOf(visit.appointedAt()).equals(dayOf(clock.instant()));
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, window.zone());
    }

    /** Nobody goes, and nothing is promised any more. */
    void cancel(Visit visit, String because) {
        visit.cancel(because, clock.instant());
        promises.withdraw(visit.promiseId(), because);
        record(visit, CaseEventKind.VISIT_CANCELLED);
    }

    void record(Visit visit, CaseEventKind kind) {
        history.record(about(visit, kind));
    }

    /** With what was said of it. */
    void record(Visit visit, CaseEventKind kind, String words) {
        history.record(withNote(about(visit, kind), visit, words));
    }

    /** Another appointment was agreed before anybody went: whoever was to go and does not any more is named as relieved. */
    void recordMoved(Visit visit, Appointment before, String words) {
        CaseEvent moved = withNote(about(visit, CaseEventKind.VISIT_MOVED), visit, words);
        boolean relieved = before.visitor() != visit.appointment().visitor();
        history.record(relieved ? moved.with("relieved", before.visitor()).with("wasFrom", before.from()) : moved);
    }

    private CaseEvent withNote(CaseEvent event, Visit visit, String words) {
        return event.with("note", cases.keepWords(visit.caseId(), words.strip()));
    }

    private CaseEvent about(Visit visit, CaseEventKind kind) {
        Appointment appointment = visit.appointment();
        return CaseEvent.of(visit.caseId(), kind, clock.instant())
                .with("visit", visit.id())
                .with("staff", appointment.visitor())
                .with("from", appointment.from())
                .with("until", appointment.until());
    }
}
