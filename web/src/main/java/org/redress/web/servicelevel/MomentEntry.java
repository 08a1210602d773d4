package org.redress.web.servicelevel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.redress.web.commitment.DayAndHourEntry;

/** The moment from which on something holds, while it is typed. */
public class MomentEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    Instant in(ZoneId zone) {
        return required().at(zone);
    }

    /** Nothing while the day or the hour is missing. */
    Optional<Instant> ifTyped(ZoneId zone) {
        return typed().map(typed -> typed.at(zone));
    }
}
