package org.redress.servicelevel.boundary;

import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.measurement.CaseResult;

/**
 * A case behind a figure of a month.
 *
 * @param result how it stands to its deadline
 * @param clock what its clock shows, and why
 */
public record MeasuredCase(CaseResult result, CaseClockView clock) {
    static MeasuredCase of(long caseId, String level, CaseClockView clock) {
        ClockReading reading = clock.reading();
        return new MeasuredCase(
                new CaseResult(
                        caseId,
                        level,
                        reading.deadline().map(ClockReading.Deadline::at).orElseThrow(),
                        reading.stoppedAt()),
                clock);
    }
}
