package org.redress.web.commitment;

import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/** A day, an hour and how the customer is reached, while they are typed. */
public class TimeEntry extends CheckedTime {
    private static final long serialVersionUID = 1L;

    private ContactMethod method = ContactMethod.TELEPHONE;
    private String about = "";
    private boolean suits;

    public boolean isComplete() {
        return typed().isPresent();
    }

    /** What is to be said of the time, as far as it is typed. */
    public void judge(PromiseQueries promises) {
        judged(isComplete() ? promises.check(when(), method) : null);
    }

    /** The same, with what suits the customer of a case. Source: R-127. */
    public void judge(PromiseQueries promises, long caseId) {
        judged(isComplete() ? promises.checkFor(caseId, when(), method) : null);
    }

    public DayAndHour when() {
        return required();
    }

    public NextContact nextContact() {
        return new NextContact(when(), method, about.strip(), suits);
    }

    public ContactMethod getMethod() {
        return method;
    }

    public void setMethod(ContactMethod value) {
        method = value;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String value) {
        about = value;
    }

    public boolean isSuits() {
        return suits;
    }

    public void setSuits(boolean value) {
        suits = value;
    }
}
