package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.web.complaint.CaseView;

/** The decision about a proposal on the page of its case. Source: R-056. */
@Named
@ViewScoped
public class ApproveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Decision decision;

    @PostConstruct
    void init() {
        decision.open(caseView.getCaseId(), caseView.getWorkItemId(), caseView.done());
    }

    public Decision getDecision() {
        return decision;
    }
}
