package org.redress.escalation.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationRepository;
import org.redress.testing.Ids;

/** Escalations that are gone with the test. */
final class EscalationsInMemory implements EscalationRepository {
    private final Ids ids = new Ids();
    final List<Escalation> all = new ArrayList<>();

    @Override
    public void add(Escalation escalation) {
        ids.give(escalation, "id");
        all.add(escalation);
    }

    @Override
    public Optional<Escalation> byId(long escalationId) {
        return all.stream().filter(each -> each.id() == escalationId).findFirst();
    }

    @Override
    public List<Escalation> ofCase(long caseId) {
        return all.stream().filter(each -> each.caseId() == caseId).toList();
    }
}
