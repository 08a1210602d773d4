package org.redress.web.commitment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.DayAndHour;

/** A day and an hour while they are typed; every row and form that has them builds on this. */
public abstract class DayAndHourEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private @Nullable LocalTime hour;

    /** Begins with the day and the hour of a moment. */
    protected void beginAt(Instant moment, ZoneId zone) {
        day = LocalDate.ofInstant(moment, zone);
        hour = LocalTime.ofInstant(moment, zone);
    }

    /** Both, once both are typed. */
    protected Optional<DayAndHour> typed() {
        return day == null || hour == null ? Optional.empty() : Optional.of(new DayAndHour(day, hour));
    }

    /** Whether both are typed and later than a moment. */
    boolean isAfter(Instant moment, ZoneId zone) {
        return typed().filter(at -> at.at(zone).isAfter(moment)).isPresent();
    }

    /** Both, where the page lets nobody go on without. */
    protected DayAndHour required() {
        return typed().orElseThrow(() -> new IllegalStateException("a day and an hour are missing"));
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
}
