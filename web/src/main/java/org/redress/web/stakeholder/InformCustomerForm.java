package org.redress.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.InformCustomer;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.web.complaint.CaseView;
import org.redress.web.notification.GuardedText;
import org.redress.web.shell.Formats;

/** Step 12: telling the customer the outcome. Source. */
@Named
@ViewScoped
public class InformCustomerForm extends GuardedText {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient NotificationService notification;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private ReportWay way = ReportWay.TELEPHONE;
    private LocalDateTime toldAt = LocalDateTime.MIN;

    @PostConstruct
    void now() {
        toldAt = LocalDateTime.ofInstant(clock.instant(), formats.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Keeps what she was told and completes the step. */
    public String finish() {
        InformCustomer command = new InformCustomer(
                caseView.getWorkItemId(),
                getWords(),
                way,
                toldAt.atZone(formats.zone()).toInstant(),
                getBecause());
        retrying.run(() -> notification.informCustomer(command));
        return caseView.done("stakeholder.inform.finished.text");
    }

    public List<ReportWay> getWays() {
        return List.of(ReportWay.values());
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }

    public LocalDateTime getToldAt() {
        return toldAt;
    }

    public void setToldAt(LocalDateTime toldAt) {
        this.toldAt = toldAt;
    }
}
