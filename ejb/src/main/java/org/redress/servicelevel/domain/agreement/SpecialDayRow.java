package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.SpecialDay;

/** A date with hours of its own, as columns. */
@Embeddable
public class SpecialDayRow {
    @Column(name = "special_on")
    private LocalDate date;

    private String name;

    private String hours;

    protected SpecialDayRow() {}

    public SpecialDayRow(SpecialDay day) {
        date = day.date();
        name = day.name();
        hours = day.plan().text();
    }

    public SpecialDay day() {
        return new SpecialDay(date, name, DayPlan.parse(hours));
    }
}
