package org.redress.web.closure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.ContactAgain;
import org.redress.closure.boundary.SilenceService;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.web.complaint.CaseView;

/** A supervisor looks at a case whose customer does not answer, before it is closed. Source. */
@Named
@ViewScoped
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient SilenceService silences;

    @Inject
    transient StakeholderQueries stakeholders;

    @Inject
    transient Retrying retrying;

    private String how = "";

    /** Enough was done to reach her. */
    public String accept() {
        retrying.run(() -> silences.accept(caseView.getWorkItemId()));
        return caseView.done("closure.review.accepted.text");
    }

    /** She is to be contacted again. */
    public String contactAgain() {
        ContactAgain command = new ContactAgain(caseView.getWorkItemId(), how);
        retrying.run(() -> silences.contactAgain(command));
        return caseView.done("closure.review.again.text");
    }

    /** Whether the button was pressed that needs to say how. */
    public boolean isContactWanted() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("step:again");
    }

    /** What she was told last. */
    public @Nullable OutcomeNoticeView getNotice() {
        List<OutcomeNoticeView> notices = stakeholders.noticesOf(caseView.getCaseId());
        return notices.isEmpty() ? null : notices.get(notices.size() - 1);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
