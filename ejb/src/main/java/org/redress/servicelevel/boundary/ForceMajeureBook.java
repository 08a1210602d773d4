package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.clock.CaseStanding;
import org.redress.servicelevel.domain.clock.Pause;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused.Problem;

/** What cases stand still for, as their histories say it, and writing more into these. Not a door: the doors to force majeure call it. */
@ApplicationScoped
class ForceMajeureBook {
    private static final String INTERRUPTION = "interruption";

    @Inject
    CaseEvents events;

    @Inject
    CaseHistory history;

    @Inject
    AgreementRepository agreements;

    @Inject
    Clock clock;

    /** What the agreements in force exclude, in their words. */
    List<String> causes() {
        return agreements.all().stream()
                .flatMap(each -> each.inForce(clock.instant()).stream())
                .flatMap(each -> each.terms().items(AgreementItemKind.FORCE_MAJEURE).stream())
                .distinct()
                .toList();
    }

    /** How each of the cases stands, by case id in order. */
    Map<Long, CaseStanding> standings(Collection<Long> caseIds) {
        Map<Long, List<CaseEventRecorded>> histories = events.ofCases(caseIds, CaseEventsOnClock.kinds());
        Map<Long, CaseStanding> standings = new TreeMap<>();
        caseIds.forEach(caseId ->
                standings.put(caseId, CaseStanding.of(histories.getOrDefault(caseId, List.of()), clock.instant())));
        return standings;
    }

    /** Why it cannot touch a case; empty when it can. */
    Optional<ForceMajeureRefused> problem(CaseStanding standing, ForceMajeure forceMajeure, Optional<Instant> endedAt) {
        if (standing.began().isEmpty() || standing.ended()) {
            return Optional.of(new ForceMajeureRefused(Problem.CASE_ENDED));
        }
        Instant from = later(forceMajeure.beganAt(), standing.began().get());
        Instant until = endedAt.orElse(Instant.MAX);
        if (!until.isAfter(from)) {
            return Optional.of(new ForceMajeureRefused(
                    Problem.CASE_CAME_LATER, standing.began().get()));
        }
        return standing.forceMajeure().stream()
                .filter(pause -> pause.from().isBefore(until)
                        && from.isBefore(pause.until().orElse(Instant.MAX)))
                .findFirst()
                .map(ForceMajeureBook::overlapping);
    }

    /** It touches a case: since it began, or since that case came in. */
    void began(ForceMajeure forceMajeure, long caseId, CaseStanding standing) {
        Instant from = later(forceMajeure.beganAt(), standing.began().orElseThrow());
        forceMajeure.touch(caseId, from);
        history.record(
                CaseEvent.of(caseId, CaseEventKind.FORCE_MAJEURE_BEGAN, from).with(INTERRUPTION, forceMajeure.id()));
    }

    /** It has ended for a case; the history of one that has ended meanwhile says nothing more. */
    void ended(ForceMajeure forceMajeure, long caseId, CaseStanding standing, Instant end) {
        standing.standsStillSince(forceMajeure.id())
                .ifPresent(since -> recordEnd(forceMajeure, caseId, later(since, end)));
    }

    void recordEnd(ForceMajeure forceMajeure, long caseId, Instant end) {
        history.record(
                CaseEvent.of(caseId, CaseEventKind.FORCE_MAJEURE_ENDED, end).with(INTERRUPTION, forceMajeure.id()));
    }

    private static ForceMajeureRefused overlapping(Pause pause) {
        return pause.until()
                .map(end -> new ForceMajeureRefused(Problem.OVERLAPS, pause.from(), end))
                .orElseGet(() -> new ForceMajeureRefused(Problem.OVERLAPS_STILL, pause.from()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
