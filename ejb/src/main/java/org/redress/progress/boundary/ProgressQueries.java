package org.redress.progress.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.progress.domain.ProgressWordRepository;

/** What customers were told of how their cases stand. */
@Stateless
public class ProgressQueries {
    @Inject
    ProgressWordRepository words;

    @Inject
    LastHeard lastHeard;

    @Inject
    CaseAccess access;

    /** What whoever kept the customer informed told her, the first word first. Source: R-088. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<ProgressWordView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return words.ofCase(caseId).stream().map(ProgressWordView::of).toList();
    }

    /** When the customer last heard from us or spoke with us. Source: R-088. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Instant lastHeard(long caseId) {
        access.requireVisible(caseId);
        return lastHeard.at(caseId);
    }
}
