package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.WeekPlan;

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

    /** The hours of a week, a row for each day on which there are any. */
    public static List<WeekdayRow> of(WeekPlan week) {
        return week.days().entrySet().stream()
                .map(day -> new WeekdayRow(day.getKey(), day.getValue()))
                .toList();
    }

    /** The week that rows say. */
    public static WeekPlan week(List<WeekdayRow> rows) {
        return new WeekPlan(rows.stream().collect(Collectors.toMap(WeekdayRow::weekday, WeekdayRow::plan)));
    }

    DayOfWeek weekday() {
        return weekday;
    }

    DayPlan plan() {
        return DayPlan.parse(hours);
    }
}
