package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /**
     * What it shows at a moment.
     *
     * @param shares which parts of the target are warned at
     */
    public ClockReading read(List<CaseEventRecorded> history, Instant now, WarningShares shares) {
        return CaseEventsOnClock.read(clock, terms, history, now, shares);
    }

    /** What is known at a moment to have happened, corrected, in the order of effect. */
    public List<ClockHappening> happenings(List<CaseEventRecorded> history, Instant now) {
        return ClockHappening.of(CaseEventsOnClock.events(clock, terms, history, now), now);
    }

    /**
     * Refuses a correction after which what happened would not fit together.
     *
     * @param number the number of the event that is corrected; where it is a correction, that is taken back
     * @param truth when it happened in truth; empty when it never did
     * @throws CorrectionRefused when it cannot have been like that
     */
    public void requireFits(List<CaseEventRecorded> history, long number, Optional<Instant> truth, Instant now) {
        CorrectionCheck.require(CaseEventsOnClock.events(clock, terms, history, now), number, truth, now);
    }
}
