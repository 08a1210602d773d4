package org.redress.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.contact.domain.ContactMethod;
import org.redress.relationship.boundary.CustomerContactService;
import org.redress.relationship.boundary.RecordContact;
import org.redress.relationship.boundary.Relationship.HerCase;
import org.redress.relationship.domain.ContactReason;
import org.redress.shared.Retrying;

/** Writing down that the customer that is shown was contacted. Source. */
@Named
@RequestScoped
public class CustomerContactForm {
    @Inject
    CustomerView page;

    @Inject
    CustomerContactService service;

    @Inject
    Retrying retrying;

    private @Nullable Long about;
    private ContactMethod method = ContactMethod.TELEPHONE;
    private ContactReason reason = ContactReason.COMPLAINT_FOLLOW_UP;
    private String note = "";
    private boolean aware;

    public String keep() {
        RecordContact command =
                new RecordContact(page.getCustomerId(), Optional.ofNullable(about), method, reason, note, aware);
        retrying.run(() -> service.record(command));
        return page.done("customer.contact.done.text");
    }

    public List<ComplaintSummary> getCases() {
        return page.getRelationship().cases().stream().map(HerCase::summary).toList();
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public List<ContactReason> getReasons() {
        return List.of(ContactReason.values());
    }

    public @Nullable Long getAbout() {
        return about;
    }

    public void setAbout(@Nullable Long value) {
        about = value;
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

    public void setNote(@Nullable String value) {
        note = value == null ? "" : value;
    }

    public boolean isAware() {
        return aware;
    }

    public void setAware(boolean value) {
        aware = value;
    }
}
