package org.redress.web.escalation;

import org.redress.commitment.domain.DayAndHour;
import org.redress.web.commitment.DayAndHourEntry;

/** By when it can be put right, while it is typed. */
public class EstimateEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    DayAndHour when() {
        return required();
    }
}
