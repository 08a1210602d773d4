package org.redress.web.servicelevel;

import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.boundary.ClockName;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.web.i18n.Messages;

/** What a clock is called. */
public final class ClockTitle {
    private ClockTitle() {}

    /** The same, by its name alone. */
    public static String of(ClockName clock, Messages messages) {
        return of(clock.name(), clock.measure(), messages);
    }

    /** What is measured; of a clock that a law sets, what the law calls it. */
    public static String of(CaseClockView clock, Messages messages) {
        return of(clock.name(), clock.measure(), messages);
    }

    private static String of(String name, Measure measure, Messages messages) {
        return name.isEmpty() ? messages.get("words.Measure." + measure) : name;
    }
}
