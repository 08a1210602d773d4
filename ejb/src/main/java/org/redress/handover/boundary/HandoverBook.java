package org.redress.handover.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;
import org.redress.handover.domain.HandoverWords;
import org.redress.handover.domain.HandoverWorkflow;

/**
 * Writes hand-overs down. Not a door: the doors of this and of later features call it once they have asked for the right.
 * It is the one place in which a case changes hands for good. Source.
 */
@ApplicationScoped
public class HandoverBook {
    @Inject
    HandoverRepository handovers;

    @Inject
    HandoverWorkflow workflow;

    @Inject
    CaseSteering cases;

    @Inject
    CaseHistory history;

    @Inject
    CaseEvents events;

    @Inject
    Clock clock;

    /**
     * Somebody takes a case over by herself: it is handed to her and accepted at once. What was still offered to another is
     * taken back.
     *
     * @param handedBy the staff member who asked for it
     * @param by the staff member who takes it
     */
    public void takeOver(long caseId, long handedBy, long by, HandoverWords words) {
        handovers.ofCase(caseId).stream()
                .filter(Handover::isOpen)
                .forEach(open -> withdraw(open, Optional.of(by), words.wanted()));
        Handover handover =
                new Handover(caseId, handedBy, cases.actualOwner(caseId), by, words, Optional.empty(), clock.instant());
        handovers.add(handover);
        accept(handover, by);
    }

    void accept(Handover handover, long by) {
        handover.accept(by, clock.instant());
        Optional<Long> relieved = cases.actualOwner(handover.caseId());
        cases.takeOver(handover.caseId(), by);
        history.record(about(handover, CaseEventKind.HANDOVER_ACCEPTED)
                .with("staff", by)
                .with(
                        "oneTooMany",
                        SpokenWith.of(events.ofCase(handover.caseId())).isOneTooMany(by))
                .with("relieved", relieved.map(String::valueOf).orElse("")));
    }

    void withdraw(Handover handover, Optional<Long> by, String because) {
        handover.withdraw(by, because, clock.instant());
        history.record(about(handover, CaseEventKind.HANDOVER_WITHDRAWN).with("staff", handover.receiver()));
        workflow.withdrawn(handover.id());
    }

    CaseEvent about(Handover handover, CaseEventKind kind) {
        return CaseEvent.of(handover.caseId(), kind, clock.instant()).with("handover", handover.id());
    }
}
