package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import org.redress.casehistory.domain.CaseEventRecorded;

/**
 * A clock of a case together with the terms it runs under.
 *
 * @param clock which clock
 * @param name what it is called where no text of the pages names it; empty for the clocks of the product itself
 * @param countsWholeDays whether it counts days from midnight to midnight, whatever our hours are
 * @param terms the terms
 */
public record CaseTimer(ClockDefinition clock, String name, boolean countsWholeDays, TermsBook terms) {
    /** A clock of the product itself. */
    public static CaseTimer inWorkingTime(ClockDefinition clock, TermsBook terms) {
        return new CaseTimer(clock, "", false, terms);
    }

    /** What it shows at a moment. */
    public ClockReading read(List<CaseEventRecorded> history, Instant now) {
        return CaseEventsOnClock.read(clock, terms, history, now, WarningShares.USUAL);
    }
}
