package org.redress.probe.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.domain.Caller;

/** A door for agents that records an event, and one that forgot to say for whom it is. */
@Stateless
public class ProbeService {
    @Inject
    CaseHistory history;

    @Allows(Caller.AGENT)
    public void note(long caseId, @NotBlank String words) {
        history.record(CaseEvent.of(caseId, CaseEventKind.NOTE_ADDED, Instant.parse("2026-03-02T10:00:00Z")));
    }

    @Allows(Caller.AGENT)
    public void noteAndRefuse(long caseId) {
        note(caseId, "words");
        throw new CaseNotFound();
    }

    public void forgotten(long caseId) {
        note(caseId, "words");
    }
}
