package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.Priority;
import org.redress.demo.domain.Turn;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.TakeOnEscalation;
import org.redress.escalation.domain.EscalationAnswer;

/** Whoever is called for help: she takes the case over, advises, or puts it before others, and sees it settled. */
@ApplicationScoped
class EscalatedHand implements Hand {
    @Inject
    EscalationService escalations;

    @Inject
    ComplaintQueries cases;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:take-on-escalation", Step.of(9, 1, this::takeOn)),
                entry("form:settle-escalation", Step.of(4, 1, this::settle)));
    }

    private void takeOn(Doing doing) {
        InventedCase life = doing.life();
        Optional<Priority> higher = higherPriority(doing.caseId());
        EscalationAnswer answer = answer(life, higher);
        escalations.takeOn(new TakeOnEscalation(
                doing.task(),
                answer,
                "I have spoken with the stores: it goes out first thing, and we tell her so today.",
                moments.ahead(life, doing.now(), 1),
                answer == EscalationAnswer.RAISE_PRIORITY ? higher : Optional.empty(),
                Optional.of(CommittingHand.nextContact(moments, doing, "What was decided"))));
        life.took(turn(answer));
    }

    /** What cannot go before others any more is advised on. */
    private static EscalationAnswer answer(InventedCase life, Optional<Priority> higher) {
        if (life.planned().takes(Turn.ESCALATED_TAKEN_OVER)) {
            return EscalationAnswer.TAKE_OVER;
        }
        return life.planned().takes(Turn.ESCALATED_RAISED) && higher.isPresent()
                ? EscalationAnswer.RAISE_PRIORITY
                : EscalationAnswer.ADVISE;
    }

    private static Turn turn(EscalationAnswer answer) {
        return switch (answer) {
            case TAKE_OVER -> Turn.ESCALATED_TAKEN_OVER;
            case ADVISE -> Turn.ESCALATED_ADVISED;
            case RAISE_PRIORITY -> Turn.ESCALATED_RAISED;
        };
    }

    private Optional<Priority> higherPriority(long caseId) {
        return cases.details(caseId).summary().priority().flatMap(now -> switch (now) {
            case A -> Optional.empty();
            case B -> Optional.of(Priority.A);
            case C -> Optional.of(Priority.B);
        });
    }

    private void settle(Doing doing) {
        escalations.settle(doing.task(), "She has it from me in writing, and is content with how it goes on.");
    }
}
