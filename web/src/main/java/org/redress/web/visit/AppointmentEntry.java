package org.redress.web.visit;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.redress.visit.boundary.AgreedAppointment;

/** A day, a time from and until, a place, and who goes, while they are typed. */
public class AppointmentEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private @Nullable LocalTime from;
    private @Nullable LocalTime until;
    private String place = "";
    private @Nullable Long visitor;
    private boolean suits;

    /** All of it, where the page lets nobody go on without. */
    AgreedAppointment agreed() {
        if (day == null || from == null || until == null || visitor == null) {
            throw new IllegalStateException("an appointment is not complete");
        }
        return new AgreedAppointment(day, from, until, place, visitor, suits);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate value) {
        day = value;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime value) {
        from = value;
    }

    public @Nullable LocalTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalTime value) {
        until = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public @Nullable Long getVisitor() {
        return visitor;
    }

    public void setVisitor(@Nullable Long value) {
        visitor = value;
    }

    public boolean isSuits() {
        return suits;
    }

    public void setSuits(boolean value) {
        suits = value;
    }
}
