package org.redress.absence.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.testing.Ids;

final class AbsencesInMemory implements AbsenceRepository {
    private final Ids ids = new Ids();
    private final List<Absence> all = new ArrayList<>();

    @Override
    public void add(Absence absence) {
        ids.give(absence, "id");
        all.add(absence);
    }

    @Override
    public Optional<Absence> byId(long absenceId) {
        return all.stream().filter(absence -> absence.id() == absenceId).findFirst();
    }

    @Override
    public List<Long> everLentTo() {
        return all.stream()
                .filter(Absence::lendsAuthority)
                .map(Absence::substituteId)
                .distinct()
                .toList();
    }

    @Override
    public List<Absence> at(Instant moment) {
        return all.stream().filter(absence -> absence.isAt(moment)).toList();
    }

    @Override
    public List<Absence> of(Collection<Long> staffIds, Instant endingAfter) {
        return all.stream()
                .filter(absence -> absence.calledOffAt().isEmpty())
                .filter(absence -> staffIds.contains(absence.staffId()))
                .filter(absence -> absence.time().until().isAfter(endingAfter))
                .sorted(Comparator.comparing(absence -> absence.time().from()))
                .toList();
    }
}
