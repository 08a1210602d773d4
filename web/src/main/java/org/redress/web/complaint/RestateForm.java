package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.domain.Restated;
import org.redress.shared.Retrying;

/** Step 2: the problem in our words, read back until the customer agrees. */
@Named
@ViewScoped
public class RestateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient IdentificationService identification;

    @Inject
    transient Retrying retrying;

    private String restatement = "";
    private boolean agreedBefore;

    @PostConstruct
    void load() {
        Restated restated = caseView.getDetails().restatement();
        restatement = restated.text();
        agreedBefore = restated.isAgreed();
    }

    public String agreed() {
        retrying.run(() -> identification.agreeRestatement(caseView.getWorkItemId(), restatement));
        return caseView.done("complaint.restate.agreed.text");
    }

    public String corrected() {
        retrying.run(() -> identification.correctRestatement(caseView.getWorkItemId(), restatement));
        return caseView.done("complaint.restate.corrected.text");
    }

    /** Whether she agreed while the complaint was registered. */
    public boolean isAgreedBefore() {
        return agreedBefore;
    }

    public String getRestatement() {
        return restatement;
    }

    public void setRestatement(String restatement) {
        this.restatement = restatement;
    }
}
