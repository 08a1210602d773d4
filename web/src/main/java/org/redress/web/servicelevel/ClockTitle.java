package org.redress.web.servicelevel;

import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.web.i18n.Messages;

/** What a clock is called. */
public final class ClockTitle {
    private ClockTitle() {}

    /** What is measured; of a clock that a law sets, what the law calls it. */
    public static String of(CaseClockView clock, Messages messages) {
        return clock.name().isEmpty() ? messages.get("words.Measure." + clock.measure()) : clock.name();
    }
}
