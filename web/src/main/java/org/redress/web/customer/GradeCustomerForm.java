package org.redress.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Grade;
import org.redress.shared.Retrying;

/** Grading the customer that is shown, with the reason. Source, D-14. */
@Named
@ViewScoped
public class GradeCustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerView page;

    @Inject
    transient CustomerService service;

    @Inject
    transient Retrying retrying;

    private Grade grade = Grade.NEW;
    private String reason = "";

    @PostConstruct
    void begin() {
        grade = page.getDetails().grade();
        reason = page.getFile().gradeReason();
    }

    public String keep() {
        retrying.run(() -> service.grade(page.getCustomerId(), grade, reason));
        return page.done("servicelevel.grade.done.text");
    }

    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade value) {
        grade = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
