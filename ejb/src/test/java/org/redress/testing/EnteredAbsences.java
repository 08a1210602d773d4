package org.redress.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.absence.boundary.Away;
import org.redress.absence.boundary.Presence;
import org.redress.absence.boundary.StaffMemberAway;

/** Everybody is here until a test says that somebody is away; stand-ins are not stood in for. */
public final class EnteredAbsences implements Presence {
    private final Map<Long, Away> away = new HashMap<>();

    public void is(long staffId, long standIn, Instant until) {
        away.put(staffId, new Away(staffId, standIn, until));
    }

    public void isBack(long staffId) {
        away.remove(staffId);
    }

    @Override
    public Optional<Away> awayNow(long staffId) {
        return Optional.ofNullable(away.get(staffId));
    }

    @Override
    public Map<Long, Away> everybodyAway() {
        return Map.copyOf(away);
    }

    @Override
    public boolean isAwayAt(long staffId, Instant moment) {
        return awayNow(staffId)
                .filter(absence -> moment.isBefore(absence.until()))
                .isPresent();
    }

    @Override
    public Optional<Long> whoDoesTheWorkOf(long staffId) {
        return Optional.of(awayNow(staffId).map(Away::standIn).orElse(staffId))
                .filter(id -> awayNow(id).isEmpty());
    }

    @Override
    public Set<Long> standsInFor(long staffId) {
        return away.values().stream()
                .filter(absence -> absence.standIn() == staffId)
                .map(Away::staffId)
                .collect(Collectors.toSet());
    }

    @Override
    public void requireHere(long staffId) {
        awayNow(staffId).ifPresent(absence -> {
            throw new StaffMemberAway(absence);
        });
    }
}
