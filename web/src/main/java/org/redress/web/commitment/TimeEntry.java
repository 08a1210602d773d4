package org.redress.web.commitment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseQueries.TimeCheck;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/** A day, an hour and how the customer is reached, while they are typed. */
public class TimeEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private @Nullable LocalTime hour;
    private ContactMethod method = ContactMethod.TELEPHONE;
    private String about = "";
    private boolean suits;

    private @Nullable TimeCheck check;

    public boolean isComplete() {
        return day != null && hour != null;
    }

    /** What is to be said of the time, as far as it is typed. */
    public void judge(PromiseQueries promises) {
        check = isComplete() ? promises.check(when(), method) : null;
    }

    public @Nullable TimeCheck getCheck() {
        return check;
    }

    /** The next good time, when this one is outside the contact window. */
    public @Nullable Instant getNextGoodTime() {
        return check == null ? null : check.nextGoodTime().orElse(null);
    }

    public DayAndHour when() {
        return new DayAndHour(Objects.requireNonNull(day), Objects.requireNonNull(hour));
    }

    public NextContact nextContact() {
        return new NextContact(when(), method, about.strip(), suits);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate value) {
        day = value;
    }

    public @Nullable LocalTime getHour() {
        return hour;
    }

    public void setHour(@Nullable LocalTime value) {
        hour = value;
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
