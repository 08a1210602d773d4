package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.complaint.domain.Priority;
import org.redress.identity.boundary.CurrentActor;

@ApplicationScoped
class RecordedSteering implements CaseSteering {
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
    CaseEvents events;

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
    public boolean isOpen(long caseId) {
        return cases.visible(caseId).endedAt().isEmpty();
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
    public Optional<Long> actualOwner(long caseId) {
        return cases.visible(caseId).owners().actual();
    }

    @Override
    public Map<Long, Long> actualOwners(Collection<Long> caseIds) {
        return complaints.visibleOwners(caseIds);
    }

    @Override
    public List<Long> openCasesOwnedBy(Collection<Long> staffIds, long behind, int atMost) {
        return complaints.openOwnedBy(staffIds, behind, atMost);
    }

    @Override
    public List<OpenCaseLine> openBehind(long caseId, int atMost) {
        return complaints.visibleOpenBehind(caseId, atMost);
    }

    @Override
    public void restart(long caseId) {
        Complaint complaint = cases.open(caseId);
        complaints.runsOf(caseId).forEach(run -> run.end(clock.instant()));
        CaseRun run = registry.nextRun(complaint, EntryPoint.RESTART);
        history.record(CaseEvent.of(caseId, CaseEventKind.PROCESS_RESTARTED, clock.instant())
                .with("run", run.number()));
        registry.start(run, complaint);
    }

    @Override
    public void passOn(long caseId, Optional<Long> from, long to) {
        Complaint complaint = cases.open(caseId);
        complaint.passTo(to);
        boolean known = from.isPresent() && complaint.owners().perceived().equals(from);
        history.record(CaseEvent.of(caseId, CaseEventKind.CASE_PASSED_ON, clock.instant())
                .with("relieved", from.map(String::valueOf).orElse(""))
                .with("staff", to)
                .with("oneTooMany", SpokenWith.of(events.ofCase(caseId)).isOneTooMany(to))
                .with("outcome", known ? "KNOWN_TO_THE_CUSTOMER" : "NOT_KNOWN"));
        workflow.ownedBy(caseId, Optional.empty(), to);
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
