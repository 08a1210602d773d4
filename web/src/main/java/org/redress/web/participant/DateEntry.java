package org.redress.web.participant;

import org.redress.commitment.domain.DayAndHour;
import org.redress.web.commitment.DayAndHourEntry;

/** Until when something is needed, or will be here, while it is typed. */
public class DateEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    DayAndHour when() {
        return required();
    }
}
