package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.InformationService;
import org.redress.complaint.boundary.Question;
import org.redress.shared.Retrying;

/** Asking the customer for what is missing, and keeping what she says, or going on without it. */
@Named
@ViewScoped
public class ObtainInformationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient IdentificationService identification;

    @Inject
    transient InformationService information;

    @Inject
    transient Retrying retrying;

    private String question = "";
    private String answer = "";
    private String reason = "";

    @PostConstruct
    void load() {
        question = complaints.questions(caseView.getCaseId()).stream()
                .filter(Question::open)
                .map(Question::question)
                .findFirst()
                .orElse("");
    }

    public String obtained() {
        retrying.run(() -> identification.informationObtained(caseView.getWorkItemId(), answer));
        return caseView.done("complaint.obtain.done.text");
    }

    /** No answer came: on with what is known. */
    public String goOn() {
        retrying.run(() -> information.goOn(caseView.getWorkItemId(), reason));
        return caseView.done("complaint.unanswered.done.text");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
