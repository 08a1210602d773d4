package org.redress.visit.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.testing.Ids;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitRepository;

/** Visits that are gone with the test. */
final class VisitsInMemory implements VisitRepository {
    private final Ids ids = new Ids();
    final List<Visit> all = new ArrayList<>();

    @Override
    public void add(Visit visit) {
        ids.give(visit, "id");
        all.add(visit);
    }

    @Override
    public Optional<Visit> byId(long visitId) {
        return all.stream().filter(each -> each.id() == visitId).findFirst();
    }

    @Override
    public List<Visit> ofCase(long caseId) {
        return all.stream().filter(each -> each.caseId() == caseId).toList();
    }
}
