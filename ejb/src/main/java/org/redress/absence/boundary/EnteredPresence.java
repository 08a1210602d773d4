package org.redress.absence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.identity.boundary.StaffAtWork;

/** Who is away as it was entered. Whoever has left does nobody's work. */
@ApplicationScoped
class EnteredPresence implements Presence {
    @Inject
    AbsenceRepository absences;

    @Inject
    StaffAtWork staff;

    @Inject
    Clock clock;

    @Override
    public Optional<Away> awayNow(long staffId) {
        return Optional.ofNullable(everybodyAway().get(staffId));
    }

    @Override
    public Map<Long, Away> everybodyAway() {
        return absences.at(clock.instant()).stream()
                .map(EnteredPresence::away)
                .collect(Collectors.toMap(Away::staffId, Function.identity(), EnteredPresence::longer));
    }

    @Override
    public boolean isAwayAt(long staffId, Instant moment) {
        return absences.of(List.of(staffId), moment).stream().anyMatch(absence -> absence.isAt(moment));
    }

    @Override
    public Optional<Long> whoDoesTheWorkOf(long staffId) {
        Map<Long, Away> away = everybodyAway();
        return standIn(staffId, away).filter(id -> staff.now(id).isPresent());
    }

    @Override
    public Set<Long> standsInFor(long staffId) {
        Map<Long, Away> away = everybodyAway();
        return away.keySet().stream()
                .filter(absent ->
                        standIn(absent, away).filter(id -> id == staffId).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void requireHere(long staffId) {
        awayNow(staffId).ifPresent(away -> {
            throw new StaffMemberAway(away);
        });
    }

    /** Follows who was named until somebody is here; those who stand in for each other in a circle are none. */
    private static Optional<Long> standIn(long staffId, Map<Long, Away> away) {
        Set<Long> asked = new HashSet<>();
        long at = staffId;
        while (asked.add(at)) {
            Away absent = away.get(at);
            if (absent == null) {
                return Optional.of(at);
            }
            at = absent.standIn();
        }
        return Optional.empty();
    }

    private static Away away(Absence absence) {
        return new Away(
                absence.staffId(), absence.substituteId(), absence.time().until());
    }

    private static Away longer(Away one, Away other) {
        return one.until().isBefore(other.until()) ? other : one;
    }
}
