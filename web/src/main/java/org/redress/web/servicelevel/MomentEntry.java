package org.redress.web.servicelevel;

import java.time.Instant;
import java.time.ZoneId;
import org.redress.web.commitment.DayAndHourEntry;

/** The moment from which on something holds, while it is typed. */
public class MomentEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    Instant in(ZoneId zone) {
        return required().at(zone);
    }
}
