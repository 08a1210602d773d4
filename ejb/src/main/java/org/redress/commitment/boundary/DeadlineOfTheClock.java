package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.boundary.CaseClocks;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.Measure;

/** What the clock of the agreement shows; what a law sets is later, and binds us, not what we promise. */
@ApplicationScoped
class DeadlineOfTheClock implements ResolutionDeadline {
    @Inject
    CaseClocks clocks;

    @Override
    public Optional<Instant> ofCase(long caseId) {
        return clocks.ofCase(caseId).stream()
                .filter(clock ->
                        clock.measure() == Measure.RESOLUTION && clock.name().isEmpty())
                .flatMap(clock -> clock.reading().deadline().stream())
                .map(Deadline::at)
                .findFirst();
    }
}
