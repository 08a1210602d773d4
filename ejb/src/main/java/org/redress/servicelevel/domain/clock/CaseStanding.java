package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;

/**
 * How a case stands at a moment, whatever it was promised under.
 *
 * @param began when its clock began; empty for one that never did
 * @param ended whether it is closed or withdrawn
 * @param pauses when its clock stood still and why, the earliest first
 */
public record CaseStanding(Optional<Instant> began, boolean ended, List<Pause> pauses) {
    private static final ClockDefinition WHOLE =
            new ClockDefinition("whole", Measure.RESOLUTION, EnumSet.allOf(PauseCause.class));

    public CaseStanding {
        pauses = List.copyOf(pauses);
    }

    /** Reads it from the history of the case. */
    public static CaseStanding of(List<CaseEventRecorded> history, Instant now) {
        KnownEvents known = KnownEvents.at(now, CaseEventsOnClock.eventsWithoutTerms(WHOLE, history, now));
        Interruptions interruptions = Interruptions.of(known);
        return new CaseStanding(
                known.all(Started.class).findFirst().map(Started::occurredAt),
                interruptions.done().isPresent(),
                interruptions.pauses());
    }

    /** When it stood still because of force majeure. Source: R-113. */
    public List<Pause> forceMajeure() {
        return pauses.stream()
                .filter(pause -> pause.cause() == PauseCause.FORCE_MAJEURE)
                .toList();
    }

    /** Since when it stands still because of one period of force majeure; empty when it does not. */
    public Optional<Instant> standsStillSince(long forceMajeureId) {
        return forceMajeure().stream()
                .filter(pause -> pause.until().isEmpty() && pause.why().equals(Wait.INTERRUPTION + forceMajeureId))
                .map(Pause::from)
                .findFirst();
    }
}
