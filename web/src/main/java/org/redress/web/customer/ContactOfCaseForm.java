package org.redress.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.redress.contact.domain.ContactMethod;
import org.redress.relationship.boundary.CustomerContactService;
import org.redress.relationship.boundary.RecordContact;
import org.redress.relationship.domain.ContactReason;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Writing down that the customer was called, or contacted otherwise, about the case that is shown. Source. */
@Named
@ViewScoped
public class ContactOfCaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient CustomerContactService service;

    @Inject
    transient Retrying retrying;

    private ContactMethod method = ContactMethod.TELEPHONE;
    private ContactReason reason = ContactReason.COMPLAINT_FOLLOW_UP;
    private String note = "";
    private boolean aware;

    public String keep() {
        RecordContact command = new RecordContact(
                caseView.getDetails().customer().customerId(),
                Optional.of(caseView.getCaseId()),
                method,
                reason,
                note,
                aware);
        retrying.run(() -> service.record(command));
        return caseView.done("case.contact.kept");
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public List<ContactReason> getReasons() {
        return List.of(ContactReason.values());
    }

    public ContactMethod getMethod() {
        return method;
    }

    public void setMethod(ContactMethod value) {
        method = value;
    }

    public ContactReason getReason() {
        return reason;
    }

    public void setReason(ContactReason value) {
        reason = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public boolean isAware() {
        return aware;
    }

    public void setAware(boolean value) {
        aware = value;
    }
}
