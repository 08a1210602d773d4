package org.redress.recovery.boundary;

import java.util.ArrayList;
import java.util.List;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpRepository;

/** Follow-ups, kept in memory. */
final class FollowUpsInMemory implements FollowUpRepository {
    private final List<FollowUp> kept = new ArrayList<>();

    @Override
    public void add(FollowUp followUp) {
        kept.add(followUp);
    }

    @Override
    public List<FollowUp> ofCase(long caseId) {
        return kept.stream().filter(each -> each.caseId() == caseId).toList();
    }
}
