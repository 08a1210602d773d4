package org.redress.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.shared.Retrying;

/** Step 3: taking the complaint upon oneself, or saying why not. */
@Named
@ViewScoped
public class AcceptResponsibilityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ResponsibilityService responsibility;

    @Inject
    transient Retrying retrying;

    private String reason = "";

    public String accept() {
        retrying.run(() -> responsibility.accept(caseView.getWorkItemId()));
        return caseView.done("complaint.responsibility.accepted.text");
    }

    public String refuse() {
        retrying.run(() -> responsibility.refuse(caseView.getWorkItemId(), reason));
        return caseView.done("complaint.responsibility.refused.text");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
