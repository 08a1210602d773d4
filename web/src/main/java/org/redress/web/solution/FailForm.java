package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.FailSolution;
import org.redress.solution.boundary.SolutionService;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;

/** Writing down that a solution does not work. Source: R-079. */
@Named
@ViewScoped
public class FailForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient SolutionService service;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    private final NextHearEntry time = new NextHearEntry();
    private String reason = "";

    @PostConstruct
    void init() {
        time.setAbout(messages.get("solution.alternative.nexthear.about"));
    }

    public String fail() {
        FailSolution command = new FailSolution(reason, time.asked());
        retrying.run(() -> service.didNotWork(caseView.getWorkItemId(), command));
        return caseView.done("solution.failed.done.text");
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public NextHearEntry getTime() {
        return time;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
