package org.redress.web.servicelevel;

import java.io.Serializable;
import java.time.DayOfWeek;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;

/** The hours of a weekday while they are typed. */
public class WeekdayEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek weekday;
    private String hours;

    WeekdayEntry(DayOfWeek weekday, DayPlan plan) {
        this.weekday = weekday;
        this.hours = plan.text();
    }

    DayPlan plan() {
        return AgreedHours.written(hours);
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String value) {
        hours = value;
    }
}
