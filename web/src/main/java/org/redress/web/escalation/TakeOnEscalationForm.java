package org.redress.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.Priority;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.TakeOnEscalation;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.shared.Retrying;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;

/** Taking an escalation on: the case, by advice, or up in line. Source. */
@Named
@ViewScoped
public class TakeOnEscalationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient EscalationService escalations;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Me me;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private final EstimateEntry estimate = new EstimateEntry();
    private final NextHearEntry time = new NextHearEntry();
    private EscalationAnswer answer = EscalationAnswer.ADVISE;
    private Priority priority = Priority.A;
    private String words = "";

    @PostConstruct
    void init() {
        time.setAbout(messages.get("escalation.nexthear.about"));
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    public String takeOn() {
        TakeOnEscalation command = new TakeOnEscalation(
                caseView.getWorkItemId(),
                answer,
                words,
                estimate.when(),
                answer == EscalationAnswer.RAISE_PRIORITY ? Optional.of(priority) : Optional.empty(),
                time.asked());
        retrying.run(() -> escalations.takeOn(command));
        return caseView.done("escalation.takeon.done." + answer);
    }

    /** Whether whoever takes it over is one more person than is good that the customer has to talk to. Source: R-069, W-16. */
    public boolean isOneTooMany() {
        return complaints.spokenWith(caseView.getCaseId()).isOneTooMany(me.getStaffId());
    }

    /** Whether the customer does not know yet when she next hears from us. */
    public boolean isNextHearOwed() {
        return NextHearEntry.isOwed(promises.openOf(caseView.getCaseId()));
    }

    public List<EscalationAnswer> getAnswers() {
        return List.of(EscalationAnswer.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public EstimateEntry getEstimate() {
        return estimate;
    }

    public NextHearEntry getTime() {
        return time;
    }

    public EscalationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(EscalationAnswer value) {
        answer = value;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority value) {
        priority = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
