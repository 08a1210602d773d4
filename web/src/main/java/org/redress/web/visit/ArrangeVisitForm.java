package org.redress.web.visit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.redress.shared.Retrying;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.visit.boundary.VisitService;
import org.redress.web.complaint.CaseView;

/** Having somebody go to the customer, at any time in a case. Source: R-012. */
@Named
@ViewScoped
public class ArrangeVisitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient VisitService visits;

    @Inject
    transient Retrying retrying;

    private final AppointmentEntry appointment = new AppointmentEntry();
    private String reason = "";

    /** At her place, unless she says otherwise. */
    @PostConstruct
    void init() {
        String address = caseView.getDetails().customer().particulars().address();
        appointment.setPlace(address.lines().map(String::strip).collect(Collectors.joining(", ")));
    }

    public String arrange() {
        ArrangeVisit command = new ArrangeVisit(caseView.getCaseId(), reason, appointment.agreed());
        retrying.run(() -> visits.arrange(command));
        return caseView.done("visit.arrange.done.text");
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
}
