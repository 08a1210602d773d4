package org.redress.web.servicelevel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.agreement.AgreedHours;

/** A date with hours of its own while it is typed. Without a date it is none. */
public class SpecialDayEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private String name = "";
    private String hours = "";

    SpecialDayEntry() {}

    SpecialDayEntry(SpecialDay special) {
        day = special.date();
        name = special.name();
        hours = special.plan().text();
    }

    Optional<SpecialDay> special() {
        return Optional.ofNullable(day).map(date -> new SpecialDay(date, name, AgreedHours.written(hours)));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate value) {
        day = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String value) {
        hours = value;
    }
}
