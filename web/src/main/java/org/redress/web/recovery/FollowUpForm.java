package org.redress.web.recovery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;
import org.redress.recovery.boundary.CameBack;
import org.redress.recovery.boundary.FollowUpQueries;
import org.redress.recovery.boundary.FollowUpService;
import org.redress.recovery.boundary.FollowUpView;
import org.redress.recovery.boundary.NotReached;
import org.redress.recovery.boundary.StaysSolved;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.web.commitment.DayAndHourEntry;
import org.redress.web.complaint.CaseView;

/** Asking the customer of a closed case whether it stays solved. The day and the hour are those of the next try. Source. */
@Named
@ViewScoped
public class FollowUpForm extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient FollowUpService followUps;

    @Inject
    transient FollowUpQueries queries;

    @Inject
    transient StakeholderQueries stakeholders;

    @Inject
    transient Retrying retrying;

    private transient @Nullable FollowUpView open;
    private ContactMethod method = ContactMethod.TELEPHONE;
    private String words = "";
    private String fixedForGood = "";
    private boolean content = true;
    private boolean askedForBusiness;
    private String interest = "";

    /** She says that it stays solved. */
    public String staysSolved() {
        StaysSolved command = new StaysSolved(
                caseView.getWorkItemId(), method, words, fixedForGood, content, askedForBusiness, interest);
        retrying.run(() -> followUps.staysSolved(command));
        return caseView.done("recovery.followup.solved.text");
    }

    /** She says that it does not: the case is opened again. */
    public String cameBack() {
        retrying.run(() -> followUps.cameBack(new CameBack(caseView.getWorkItemId(), method, words)));
        return caseView.done("recovery.followup.back.text");
    }

    /** Nobody reached her. */
    public String notReached() {
        boolean last = isLastAttempt();
        retrying.run(() -> followUps.notReached(new NotReached(caseView.getWorkItemId(), method, typed())));
        return caseView.done(last ? "recovery.followup.written.text" : "recovery.followup.missed.text");
    }

    /** The follow-up that is due. */
    public @Nullable FollowUpView getOpen() {
        if (open == null) {
            open = queries.ofCase(caseView.getCaseId()).stream()
                    .filter(FollowUpView::isOpen)
                    .findFirst()
                    .orElse(null);
        }
        return open;
    }

    public boolean isLastAttempt() {
        FollowUpView due = getOpen();
        return due != null && due.isLastAttempt();
    }

    /** Whether a button was pressed that needs her words. */
    public boolean isAnswered() {
        return isPressed("step:finish") || isPressed("step:back");
    }

    /** Whether the button was pressed that needs another day, where there is another attempt. */
    public boolean isAgainWanted() {
        return isPressed("step:missed") && !isLastAttempt();
    }

    /** What she was told of the outcome. */
    public @Nullable OutcomeNoticeView getNotice() {
        List<OutcomeNoticeView> notices = stakeholders.noticesOf(caseView.getCaseId());
        return notices.isEmpty() ? null : notices.get(notices.size() - 1);
    }

    private static boolean isPressed(String button) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey(button);
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public ContactMethod getMethod() {
        return method;
    }

    public void setMethod(ContactMethod value) {
        method = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getFixedForGood() {
        return fixedForGood;
    }

    public void setFixedForGood(String value) {
        fixedForGood = value;
    }

    public boolean isContent() {
        return content;
    }

    public void setContent(boolean value) {
        content = value;
    }

    public boolean isAskedForBusiness() {
        return askedForBusiness;
    }

    public void setAskedForBusiness(boolean value) {
        askedForBusiness = value;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String value) {
        interest = value;
    }
}
