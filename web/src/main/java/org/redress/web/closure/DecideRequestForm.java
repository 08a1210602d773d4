package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.ShortPathService;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** A request is granted or declined. Source: R-003. */
@Named
@ViewScoped
public class DecideRequestForm extends ToldText {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ShortPathService shortPath;

    @Inject
    transient Retrying retrying;

    /** It is done, and the customer knows. */
    public String grant() {
        retrying.run(() -> shortPath.grant(command()));
        return caseView.done("closure.request.granted.text");
    }

    /** It is not done, and the customer knows why. */
    public String decline() {
        retrying.run(() -> shortPath.decline(command()));
        return caseView.done("closure.request.declined.text");
    }

    private AnswerContact command() {
        return told(caseView.getWorkItemId());
    }
}
