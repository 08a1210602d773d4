package org.redress.web.abuse;

import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;
import org.redress.web.commitment.DayAndHourEntry;

/** When a supervisor calls back, while it is typed. */
public class CallBackEntry extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    Optional<DayAndHour> when() {
        return typed();
    }

    void take(DayAndHour time) {
        setDay(time.day());
        setHour(time.hour());
    }
}
