package org.redress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;

/** Finds a case by its reference and opens it; says whether the reference is mistyped or there is no such case. */
@Named
@RequestScoped
public class FindCaseView {
    @Inject
    ComplaintQueries complaints;

    @Inject
    BusinessMessages businessMessages;

    @Inject
    Messages messages;

    private String reference = "";
    private String answer = "";

    /** Opens the case, or stays with an answer. Source: R-008. */
    public String find() {
        try {
            return complaints
                    .byReference(reference)
                    .map(found -> "/complaint/case.xhtml?faces-redirect=true&id=" + found.caseId())
                    .orElseGet(this::none);
        } catch (ReferenceMistyped mistyped) {
            answer = businessMessages.sentence(mistyped, messages.locale());
            return "";
        }
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference.strip();
    }

    public String getAnswer() {
        return answer;
    }

    private String none() {
        answer = messages.get("shell.find.none.text");
        return "";
    }
}
