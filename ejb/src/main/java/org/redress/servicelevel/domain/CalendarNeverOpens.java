package org.redress.servicelevel.domain;

import org.redress.shared.BusinessException;

/** A calendar under which a deadline would never come: nobody works in its week, or everything is closed for too long. */
public class CalendarNeverOpens extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param mostDaysClosed for how many days in a row a calendar may be closed */
    public CalendarNeverOpens(int mostDaysClosed) {
        super("RDR-SVL-001", mostDaysClosed);
    }
}
