package org.redress.web.solution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.SolutionService;
import org.redress.web.complaint.CaseView;

/** Writing down that a solution does not work. Source: R-079. */
@Named
@ViewScoped
public class FailForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient SolutionService service;

    private String reason = "";

    public String fail() {
        retrying.run(() -> service.didNotWork(caseView.getWorkItemId(), reason));
        return caseView.done("solution.failed.done.text");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
