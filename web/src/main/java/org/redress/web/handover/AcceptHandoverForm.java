package org.redress.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.handover.boundary.HandoverService;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Accepting a case or giving it back; a supervisor decides where nobody did. Source. */
@Named
@ViewScoped
public class AcceptHandoverForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient HandoverService handovers;

    @Inject
    transient Retrying retrying;

    private String reason = "";

    public String accept() {
        retrying.run(() -> {
            if (isOverdue()) {
                handovers.takeInstead(caseView.getWorkItemId());
            } else {
                handovers.accept(caseView.getWorkItemId());
            }
        });
        return caseView.done("handover.accept.done.text");
    }

    public String giveBack() {
        retrying.run(() -> {
            if (isOverdue()) {
                handovers.leave(caseView.getWorkItemId(), reason);
            } else {
                handovers.giveBack(caseView.getWorkItemId(), reason);
            }
        });
        return caseView.done("handover.back.done.text");
    }

    /** Whether nobody decided in time, so that a supervisor does. */
    public boolean isOverdue() {
        return caseView.getOpenItems().stream()
                .filter(item -> item.workItemId().equals(caseView.getWorkItemId()))
                .anyMatch(item -> item.formKey().equals("form:decide-handover"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
