package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.EntryPoint;

@ApplicationScoped
class RecordedMerging implements CaseMerging {
    @Inject
    OpenCases cases;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintRegistry registry;

    @Inject
    CaseWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /** The process ends the run as it ends one that is withdrawn; by then the case says what became of it. */
    @Override
    public void markMerged(long caseId, long into) {
        Instant now = clock.instant();
        cases.open(caseId).mergeInto(into, now);
        workflow.withdrawn(caseId);
        complaints.runsOf(caseId).forEach(run -> run.end(now));
        history.record(CaseEvent.of(caseId, CaseEventKind.CASE_MERGED, now).withOtherCase(into));
    }

    @Override
    public void markParted(long caseId) {
        Complaint complaint = cases.visible(caseId);
        long from = complaint.mergedInto().orElseThrow();
        complaint.part();
        CaseRun run = registry.nextRun(complaint, EntryPoint.PARTING);
        history.record(CaseEvent.of(caseId, CaseEventKind.CASE_PARTED, clock.instant())
                .withOtherCase(from)
                .with("run", run.number()));
        registry.start(run, complaint);
    }
}
