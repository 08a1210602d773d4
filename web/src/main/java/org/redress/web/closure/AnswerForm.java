package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.ShortPathService;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** An enquiry is answered. Source: R-003. */
@Named
@ViewScoped
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ShortPathService shortPath;

    @Inject
    transient WordingQueries wording;

    @Inject
    transient Retrying retrying;

    private final ToldEntry told = new ToldEntry();

    /** Keeps the answer and closes the case. */
    public String finish() {
        AnswerContact command = told.of(caseView.getWorkItemId());
        retrying.run(() -> shortPath.answer(command));
        return caseView.done("closure.answer.finished.text");
    }

    /** Begins with what another customer was told who was satisfied; what somebody has typed stays above it. Source: R-043. */
    public void use(AnswerFromCase answer) {
        told.add(answer.remediation().toldToCustomer());
    }

    /** What in the words should be said otherwise. */
    public List<WordingFinding> getFindings() {
        return told.found(wording);
    }

    public ToldEntry getTold() {
        return told;
    }
}
