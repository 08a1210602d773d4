package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import org.redress.servicelevel.domain.DayPlan;

/** The hours of a weekday, as columns. */
@Embeddable
public class WeekdayRow {
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private String hours;

    protected WeekdayRow() {}

    WeekdayRow(DayOfWeek weekday, DayPlan plan) {
        this.weekday = weekday;
        this.hours = plan.text();
    }

    DayOfWeek weekday() {
        return weekday;
    }

    DayPlan plan() {
        return DayPlan.parse(hours);
    }
}
