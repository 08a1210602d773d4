package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.CustomerDetails;
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

    private @Nullable Grade grade;

    public String keep() {
        long customerId = customer().customerId();
        Grade chosen = getGrade();
        retrying.run(() -> service.grade(customerId, chosen, ""));
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

    private CustomerDetails customer() {
        return caseView.getDetails().customer();
    }
}
