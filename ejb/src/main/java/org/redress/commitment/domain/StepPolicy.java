package org.redress.commitment.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * By when a step of ours may be promised: ahead of us, while we work, and, where the customer is told with it, when she may
 * be reached that way. Closing time itself is a good time to have done something by. Source.
 */
public final class StepPolicy {
    private static final int MOST_STEPS = 366;

    private final ContactWindow window;
    private final WorkingHours hours;

    public StepPolicy(ContactWindow window, WorkingHours hours) {
        this.window = window;
        this.hours = hours;
    }

    /**
     * The promised moment.
     *
     * @param tells how the customer is told with it; nothing where she is not
     * @throws TimeHasPassed when it is not ahead of us
     * @throws StepOutsideHours when we do not work then
     * @throws OutsideContactWindow when she may not be reached that way at that time
     */
    public Instant moment(DayAndHour when, Optional<ContactMethod> tells, Instant now) {
        Instant moment = when.at(window.zone());
        switch (verdict(moment, tells, now)) {
            case PASSED -> throw new TimeHasPassed(moment);
            case CLOSED -> throw new StepOutsideHours(nextGoodTime(moment, tells));
            case UNREACHABLE -> throw new OutsideContactWindow(tells.orElseThrow(), nextGoodTime(moment, tells));
            case GOOD -> {}
        }
        return moment;
    }

    /** What is to be said of a time. */
    public TimeVerdict verdict(Instant moment, Optional<ContactMethod> tells, Instant now) {
        if (!moment.isAfter(now)) {
            return TimeVerdict.PASSED;
        }
        if (!isWorked(moment)) {
            return TimeVerdict.CLOSED;
        }
        return isReachable(moment, tells) ? TimeVerdict.GOOD : TimeVerdict.UNREACHABLE;
    }

    /** That moment when it is a good one, otherwise the first good moment after it. */
    public Instant nextGoodTime(Instant moment, Optional<ContactMethod> tells) {
        Instant next = moment;
        for (int step = 0; step < MOST_STEPS && !(isWorked(next) && isReachable(next, tells)); step++) {
            Instant worked = isWorked(next) ? next : hours.openingAfter(next);
            next = tells.map(method -> window.nextGoodTime(method, worked)).orElse(worked);
        }
        return next;
    }

    private boolean isWorked(Instant moment) {
        return hours.isOpenAt(moment) || hours.closingBefore(moment).equals(moment);
    }

    private boolean isReachable(Instant moment, Optional<ContactMethod> tells) {
        return tells.map(method -> window.allows(method, moment)).orElse(true);
    }
}
