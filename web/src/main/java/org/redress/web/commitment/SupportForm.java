package org.redress.web.commitment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.ArrangeSupport;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Arranging what helps the customer and the handler through. Source: R-037. */
@Named
@ViewScoped
public class SupportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient CommitmentService service;

    @Inject
    transient StaffDirectory staff;

    private String forCustomer = "";
    private String forHandler = "";
    private @Nullable Long referTo;
    private List<StaffPerson> supervisors = List.of();

    @PostConstruct
    void init() {
        supervisors = staff.withRole(Caller.SUPERVISOR);
    }

    /** Records it. */
    public String arrange() {
        ArrangeSupport command = new ArrangeSupport(forCustomer, forHandler, Optional.ofNullable(referTo));
        retrying.run(() -> service.arrangeSupport(caseView.getWorkItemId(), command));
        return caseView.done("commitment.support.done.arranged");
    }

    /** To whom the handler can turn. */
    public List<StaffPerson> getSupervisors() {
        return supervisors;
    }

    public String getForCustomer() {
        return forCustomer;
    }

    public void setForCustomer(String value) {
        forCustomer = value;
    }

    public String getForHandler() {
        return forHandler;
    }

    public void setForHandler(String value) {
        forHandler = value;
    }

    public @Nullable Long getReferTo() {
        return referTo;
    }

    public void setReferTo(@Nullable Long value) {
        referTo = value;
    }
}
