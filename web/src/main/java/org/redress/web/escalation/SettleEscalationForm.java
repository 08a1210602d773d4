package org.redress.web.escalation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.escalation.boundary.EscalationService;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Settling an escalation with its result. Source: R-072. */
@Named
@ViewScoped
public class SettleEscalationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient EscalationService escalations;

    @Inject
    transient Retrying retrying;

    private String result = "";

    public String settle() {
        retrying.run(() -> escalations.settle(caseView.getWorkItemId(), result));
        return caseView.done("escalation.settle.done.text");
    }

    public String getResult() {
        return result;
    }

    public void setResult(String value) {
        result = value;
    }
}
