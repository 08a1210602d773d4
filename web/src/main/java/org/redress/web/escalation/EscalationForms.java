package org.redress.web.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.TakeOnEscalation;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The forms of an escalation, completed from outside. */
@ApplicationScoped
public class EscalationForms implements FormOutcomes {
    @Inject
    EscalationService escalations;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        "form:take-on-escalation",
                        "take-on",
                        "She takes the escalation on, and says by when it can be put right.",
                        TakeOnEscalation.class,
                        (item, command) -> escalations.takeOn(command)),
                new FormOutcome<>(
                        "form:settle-escalation",
                        "settle",
                        "The reason for the escalation is gone.",
                        Settled.class,
                        (item, command) -> escalations.settle(item, command.result())));
    }

    /** What came of it. */
    public record Settled(@NotBlank String result) {}
}
