package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Priority;
import org.redress.identity.boundary.CurrentActor;

@ApplicationScoped
class RecordedSteering implements CaseSteering {
    @Inject
    OpenCases cases;

    @Inject
    CaseWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    CaseFileRepository files;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    public void requireOpen(long caseId) {
        cases.open(caseId);
    }

    @Override
    public String teamOf(long caseId) {
        return cases.visible(caseId).team();
    }

    @Override
    public Optional<Long> perceivedOwner(long caseId) {
        return cases.visible(caseId).owners().perceived();
    }

    @Override
    public void takeOver(long caseId, long staffId) {
        Complaint complaint = cases.open(caseId);
        Optional<Long> before = complaint.owners().actual();
        complaint.acceptResponsibility(staffId, clock.instant());
        history.record(CaseEvent.of(caseId, CaseEventKind.RESPONSIBILITY_ACCEPTED, clock.instant())
                .with("staff", staffId));
        workflow.ownedBy(caseId, before, staffId);
    }

    @Override
    public void raisePriority(long caseId, Priority to) {
        Complaint complaint = cases.open(caseId);
        Optional<Priority> before = complaint.priority();
        complaint.raisePriority(to);
        history.record(CaseEvent.of(caseId, CaseEventKind.PRIORITY_RAISED, clock.instant())
                .with("from", before.map(Enum::name).orElse(""))
                .with("priority", to));
        workflow.priorityIs(caseId, to);
    }

    @Override
    public long keepWords(long caseId, String words) {
        CaseNote note =
                new CaseNote(cases.visible(caseId).id(), words, actor.staff().staffId(), clock.instant());
        files.add(note);
        return note.id();
    }
}
