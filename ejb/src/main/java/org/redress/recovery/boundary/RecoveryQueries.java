package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Note;
import org.redress.identity.boundary.Allows;
import org.redress.recovery.domain.RecoveryStep;

/** How far the customer of a case is won back. */
@Stateless
public class RecoveryQueries {
    @Inject
    TimelineQueries timeline;

    @Inject
    ComplaintQueries complaints;

    /**
     * The six recovery steps of a case in their order, as its history shows them, or as somebody said of them. Source: R-096,
     * D-16.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<RecoveryStepView> stepsOf(long caseId) {
        RecoveryLedger ledger = new RecoveryLedger(caseId, timeline.of(caseId));
        Map<String, String> notes = complaints.notes(caseId).stream()
                .collect(Collectors.toMap(note -> Long.toString(note.noteId()), Note::text));
        return Stream.of(RecoveryStep.values())
                .map(step -> ledger.view(step, notes))
                .toList();
    }
}
