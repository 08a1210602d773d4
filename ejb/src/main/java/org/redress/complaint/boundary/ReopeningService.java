package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.CaseStillOpen;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.TooLateToReopen;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens cases again whose customers come back. */
@Stateless
public class ReopeningService {
    private static final Logger LOG = LoggerFactory.getLogger(ReopeningService.class);

    @Inject
    ComplaintRegistry registry;

    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    ComplaintSettings settings;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The customer comes back to a case that has ended, however it did: it goes through the process once more, on the models
     * that are live now, and keeps its reference, promises and history. A complaint whose record is complete goes on with
     * what is promised; anything else begins anew. Source: R-091.
     *
     * @throws CaseNotFound when the acting person does not see the case
     * @throws CaseStillOpen when it has not ended
     * @throws TooLateToReopen when it ended longer ago than {@code redress.reopening.days}
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void reopen(@Valid ReopenCase command) {
        Complaint complaint = cases.visible(command.caseId());
        Instant now = clock.instant();
        complaint.reopen(settings.reopeningDays(), now);
        CaseNote words =
                new CaseNote(complaint.id(), command.words(), actor.staff().staffId(), now);
        files.add(words);
        CaseRun run = registry.nextRun(complaint, EntryPoint.REOPENING);
        history.record(CaseEvent.of(complaint.id(), CaseEventKind.REOPENED, now)
                .with("run", run.number())
                .with("note", words.id())
                .with("answerBy", registry.answerBy(complaint)));
        registry.start(run, complaint);
        LOG.info("RDR-CMP-102 case opened again case={} run={}", complaint.id(), run.number());
    }
}
