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
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** A request is granted or declined. Source: R-003. */
@Named
@ViewScoped
public class DecideRequestForm implements Serializable {
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
        return told.of(caseView.getWorkItemId());
    }

    /** What in the words should be said otherwise. */
    public List<WordingFinding> getFindings() {
        return told.found(wording);
    }

    public ToldEntry getTold() {
        return told;
    }
}
