package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.ComplaintRepository;

@ApplicationScoped
class RecordedLifecycle implements CaseLifecycle {
    @Inject
    OpenCases cases;

    @Inject
    ComplaintRepository complaints;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    @Override
    public void markClosed(long caseId) {
        Instant now = clock.instant();
        cases.open(caseId).close(now);
        endRuns(caseId, now);
    }

    @Override
    public void markWithdrawn(long caseId) {
        Instant now = clock.instant();
        cases.open(caseId).withdraw(now);
        endRuns(caseId, now);
        history.record(CaseEvent.of(caseId, CaseEventKind.WITHDRAWN, now));
    }

    private void endRuns(long caseId, Instant at) {
        complaints.runsOf(caseId).forEach(run -> run.end(at));
    }
}
