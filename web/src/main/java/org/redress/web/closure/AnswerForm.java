package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.ShortPathService;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** An enquiry is answered. Source: R-003. */
@Named
@ViewScoped
public class AnswerForm extends ToldText {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ShortPathService shortPath;

    @Inject
    transient Retrying retrying;

    /** Keeps the answer and closes the case. */
    public String finish() {
        AnswerContact command = told(caseView.getWorkItemId());
        retrying.run(() -> shortPath.answer(command));
        return caseView.done("closure.answer.finished.text");
    }

    /** Begins with what another customer was told who was satisfied; what somebody has typed stays above it. Source: R-043. */
    public void use(AnswerFromCase answer) {
        add(answer.remediation().toldToCustomer());
    }
}
