package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the engine does not wait for what a clock shows.
 *
 * @param caseId the case
 * @param clock the code of the clock
 * @param what what is wrong
 * @param wanted when the next alarm is to be raised; nothing when none is
 * @param found when the engine would raise it; nothing when it would not
 */
public record ClockDeviation(long caseId, String clock, Kind what, Optional<Instant> wanted, Optional<Instant> found) {
    /** What can be wrong. */
    public enum Kind {
        /** Nobody waits for the alarms of a clock that runs. */
        NOT_WATCHED,
        /** The process that waited is gone. */
        PROCESS_GONE,
        /** It waits for another moment. */
        ANOTHER_MOMENT,
        /** It waits for a clock that has stopped. */
        STILL_WATCHED,
        /** Lists show something else of it than it shows. */
        SHOWN_OTHERWISE
    }
}
