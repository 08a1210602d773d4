package org.redress.web.studio;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.redress.web.commitment.DayAndHourEntry;

/** From when new cases start on a draft, while it is typed. */
public class GoLiveEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    /** Nothing while the day or the hour is missing, which means as soon as it is approved. */
    Optional<Instant> in(ZoneId zone) {
        return typed().map(typed -> typed.at(zone));
    }
}
