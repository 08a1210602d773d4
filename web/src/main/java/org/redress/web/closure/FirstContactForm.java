package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.closure.boundary.FirstContactService;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** The complaint that is being assessed is solved already. Source: R-007. */
@Named
@ViewScoped
public class FirstContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    FirstContactEntry entry;

    @Inject
    transient FirstContactService firstContacts;

    @Inject
    transient Retrying retrying;

    public String resolve() {
        retrying.run(() -> firstContacts.resolve(caseView.getWorkItemId(), entry.command()));
        return caseView.done("closure.firstcontact.done.text");
    }

    /** Begins with what satisfied another customer. Source: R-043. */
    public void use(AnswerFromCase answer) {
        entry.take(answer.remediation());
    }

    public FirstContactEntry getEntry() {
        return entry;
    }
}
