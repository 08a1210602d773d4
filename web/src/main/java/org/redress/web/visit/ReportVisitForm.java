package org.redress.web.visit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.visit.boundary.MoveVisit;
import org.redress.visit.boundary.ReportNobodyThere;
import org.redress.visit.boundary.ReportVisit;
import org.redress.visit.boundary.VisitReportService;
import org.redress.visit.boundary.VisitView;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Formats;

/** What whoever went to the customer says: held, nobody there, another time, or not needed. Source: R-012. */
@Named
@ViewScoped
public class ReportVisitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    VisitsOfCase visitsOfCase;

    @Inject
    transient VisitReportService reports;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private final AppointmentEntry appointment = new AppointmentEntry();
    private VisitEnd end = VisitEnd.HELD;
    private LocalDateTime arrivedAt = LocalDateTime.MIN;
    private @Nullable Instant seen;
    private String words = "";
    private String agreed = "";

    @PostConstruct
    void init() {
        arrivedAt = LocalDateTime.ofInstant(clock.instant(), formats.zone()).truncatedTo(ChronoUnit.MINUTES);
        VisitView open = visitsOfCase.getOpen();
        if (open != null) {
            seen = open.appointment().from();
            appointment.setPlace(open.appointment().place());
            appointment.setVisitor(open.appointment().visitor());
        }
    }

    public String finish() {
        String workItemId = caseView.getWorkItemId();
        retrying.run(report(workItemId));
        return caseView.done("visit.report.done." + end);
    }

    private Runnable report(String workItemId) {
        return switch (end) {
            case HELD -> {
                ReportVisit command = new ReportVisit(workItemId, arrival(), words, Optional.of(agreed));
                yield () -> reports.held(command);
            }
            case NOBODY_THERE -> {
                ReportNobodyThere command = new ReportNobodyThere(workItemId, arrival(), words);
                yield () -> reports.nobodyThere(command);
            }
            case MOVED -> {
                MoveVisit command = new MoveVisit(words, appointment.agreed(), Optional.ofNullable(seen));
                yield () -> reports.moved(workItemId, command);
            }
            case CALLED_OFF -> () -> reports.calledOff(workItemId, words);
        };
    }

    private Instant arrival() {
        return arrivedAt.atZone(formats.zone()).toInstant();
    }

    /** Whether somebody was at the place. */
    public boolean isThere() {
        return end == VisitEnd.HELD || end == VisitEnd.NOBODY_THERE;
    }

    public List<VisitEnd> getEnds() {
        return List.of(VisitEnd.values());
    }

    public AppointmentEntry getAppointment() {
        return appointment;
    }

    public VisitEnd getEnd() {
        return end;
    }

    public void setEnd(VisitEnd value) {
        end = value;
    }

    public LocalDateTime getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(LocalDateTime value) {
        arrivedAt = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String value) {
        agreed = value;
    }
}
