package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;

/** When something may be promised for: ahead of us, and when the customer may be reached that way. Source. */
public final class PromisePolicy {
    private final ContactWindow window;

    public PromisePolicy(ContactWindow window) {
        this.window = window;
    }

    /**
     * The promised moment.
     *
     * @param suits whether the customer said that it is a good time
     * @throws TimeDoesNotSuit when she did not
     * @throws TimeHasPassed when it is not ahead of us
     * @throws OutsideContactWindow when she may not be reached that way at that time
     */
    public Instant moment(DayAndHour when, ContactMethod method, boolean suits, Instant now) {
        Instant moment = when.at(window.zone());
        if (!moment.isAfter(now)) {
            throw new TimeHasPassed(moment);
        }
        if (!window.allows(method, moment)) {
            throw new OutsideContactWindow(method, window.nextGoodTime(method, moment));
        }
        if (!suits) {
            throw new TimeDoesNotSuit();
        }
        return moment;
    }
}
