package org.redress.web.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.redress.complaint.domain.ContactKind;
import org.redress.recovery.boundary.HeatQueries;
import org.redress.recovery.boundary.HeatService;
import org.redress.recovery.boundary.HeatStepView;
import org.redress.recovery.domain.HeatStep;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** The check-list of whoever handles the complaint that is shown, each step with its proof. Source: R-098, D-20. */
@Named
@RequestScoped
public class HeatOfCase {
    @Inject
    CaseView caseView;

    @Inject
    HeatQueries queries;

    @Inject
    HeatService heat;

    @Inject
    Retrying retrying;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private List<HeatStepView> steps = List.of();

    @PostConstruct
    void read() {
        if (me.isHandling() && caseView.getDetails().summary().kind() == ContactKind.COMPLAINT) {
            steps = queries.stepsOf(caseView.getCaseId());
        }
    }

    public List<HeatStepView> getSteps() {
        return steps;
    }

    public long getDone() {
        return steps.stream().filter(HeatStepView::isDone).count();
    }

    /** What shows it, or who said so, and when; empty while it is open. */
    public String proof(HeatStepView step) {
        return step.at()
                .map(at -> messages.text(
                        "recovery.heat.proof",
                        step.by().map(caseView::nameOf).orElse(""),
                        step.shownBy()
                                .map(kind -> messages.get("timeline.event." + kind))
                                .orElseGet(() -> messages.get("recovery.heat.said")),
                        formats.moment(at)))
                .map(String::strip)
                .orElse("");
    }

    public String tick(HeatStep step) {
        retrying.run(() -> heat.tick(caseView.getCaseId(), step));
        return caseView.done("recovery.heat.ticked");
    }

    public String takeBack(HeatStep step) {
        retrying.run(() -> heat.takeBack(caseView.getCaseId(), step));
        return caseView.done("recovery.heat.takenback");
    }
}
