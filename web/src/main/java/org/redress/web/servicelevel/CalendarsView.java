package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.CalendarSummary;

/** The calendars there are. Source: R-107. */
@Named
@RequestScoped
public class CalendarsView {
    @Inject
    CalendarQueries queries;

    private @Nullable List<CalendarSummary> rows;

    public List<CalendarSummary> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }
}
