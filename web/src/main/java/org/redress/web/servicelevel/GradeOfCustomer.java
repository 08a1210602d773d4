package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Grade;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Grades the customer of the case that is shown; an agreement may depend on it. Source: D-14, R-105. */
@Named
@RequestScoped
public class GradeOfCustomer {
    @Inject
    CustomerService service;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    CustomerQueries customers;

    private @Nullable Grade grade;
    private @Nullable String reason;

    public String keep() {
        long customerId = customer().customerId();
        Grade chosen = getGrade();
        String because = getReason();
        retrying.run(() -> service.grade(customerId, chosen, because));
        return caseView.done("servicelevel.grade.done.text");
    }

    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    public Grade getGrade() {
        return grade == null ? customer().grade() : grade;
    }

    public void setGrade(Grade value) {
        grade = value;
    }

    /** Why she is graded so; what was said before until something else is. */
    public String getReason() {
        return reason == null ? customers.file(customer().customerId()).gradeReason() : reason;
    }

    public void setReason(@Nullable String value) {
        reason = value == null ? "" : value;
    }

    private CustomerDetails customer() {
        return caseView.getDetails().customer();
    }
}
