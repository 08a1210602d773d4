package org.redress.servicelevel.boundary;

import org.redress.shared.NothingThere;

/** There is no such calendar, or no such version of it. */
public class CalendarNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public CalendarNotFound() {
        super("RDR-SVL-405");
    }
}
