package org.redress.web.visit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.shared.Retrying;
import org.redress.visit.boundary.MoveVisit;
import org.redress.visit.boundary.VisitReportService;
import org.redress.visit.boundary.VisitService;
import org.redress.visit.boundary.VisitView;
import org.redress.web.complaint.CaseView;

/** Agreeing another time: beside the case, or as the step after nobody was there. Source. */
@Named
@ViewScoped
public class MoveVisitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    VisitsOfCase visitsOfCase;

    @Inject
    transient VisitService visits;

    @Inject
    transient VisitReportService reports;

    @Inject
    transient Retrying retrying;

    private final AppointmentEntry appointment = new AppointmentEntry();
    private long visitId;
    private @Nullable Instant seen;
    private String reason = "";
    private String because = "";

    /** The same place, and the same person, unless somebody says otherwise. */
    @PostConstruct
    void init() {
        VisitView open = visitsOfCase.getOpen();
        if (open != null) {
            visitId = open.visitId();
            seen = open.appointment().from();
            appointment.setPlace(open.appointment().place());
            appointment.setVisitor(open.appointment().visitor());
        }
    }

    public String move() {
        MoveVisit command = new MoveVisit(reason, appointment.agreed(), Optional.ofNullable(seen));
        try {
            retrying.run(() -> visits.move(visitId, command));
        } catch (OtherTimeMeanwhile faster) {
            seen = Optional.ofNullable(visitsOfCase.getOpen())
                    .map(open -> open.appointment().from())
                    .orElse(null);
            throw faster;
        }
        return caseView.done("visit.move.done.text");
    }

    /** Completes the step with another time. */
    public String agreeAgain() {
        MoveVisit command = command();
        retrying.run(() -> reports.agreedAgain(caseView.getWorkItemId(), command));
        return caseView.done("visit.move.done.text");
    }

    /** Ends the step without one. */
    public String giveUp() {
        retrying.run(() -> reports.givenUp(caseView.getWorkItemId(), because));
        return caseView.done("visit.cancel.done.text");
    }

    private MoveVisit command() {
        return new MoveVisit(reason, appointment.agreed());
    }

    public AppointmentEntry getAppointment() {
        return appointment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
