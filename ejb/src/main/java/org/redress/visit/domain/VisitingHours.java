package org.redress.visit.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;

/** When somebody goes to a customer: while we work, and while she may be disturbed as by telephone. Source. */
public final class VisitingHours {
    private static final int MOST_STEPS = 366;

    private final ContactWindow window;
    private final WorkingHours hours;

    public VisitingHours(ContactWindow window, WorkingHours hours) {
        this.window = window;
        this.hours = hours;
    }

    /** @throws OutsideVisitingHours when any of that time is not within one day of visits */
    public void require(Instant from, Instant until) {
        if (!isGood(from) || until.isAfter(hours.closingAfter(from)) || !allows(until)) {
            throw new OutsideVisitingHours(nextGoodTime(from));
        }
    }

    /** The first good moment: that one itself while it is good and closing is not too near, else a later one. */
    private Instant nextGoodTime(Instant moment) {
        Instant next = isGood(moment) ? hours.closingAfter(moment) : moment;
        for (int step = 0; step < MOST_STEPS && !isGood(next); step++) {
            next = window.nextGoodTime(ContactMethod.TELEPHONE, hours.openingAfter(next));
        }
        return next;
    }

    private boolean isGood(Instant moment) {
        return hours.isOpenAt(moment) && allows(moment);
    }

    private boolean allows(Instant moment) {
        return window.allows(ContactMethod.TELEPHONE, moment);
    }
}
