package org.redress.web.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.redress.handover.boundary.HandoverService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcome.Nothing;
import org.redress.web.rest.FormOutcomes;

/** The forms of a hand-over, completed from outside. */
@ApplicationScoped
public class HandoverForms implements FormOutcomes {
    private static final String ACCEPT = "form:accept-handover";
    private static final String DECIDE = "form:decide-handover";

    @Inject
    HandoverService handovers;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        ACCEPT,
                        "accept",
                        "She has the case from now on.",
                        Nothing.class,
                        (item, command) -> handovers.accept(item)),
                new FormOutcome<>(
                        ACCEPT,
                        "give-back",
                        "It stays with whoever has it.",
                        NotTaken.class,
                        (item, command) -> handovers.giveBack(item, command.reason())),
                new FormOutcome<>(
                        DECIDE,
                        "take",
                        "Nobody decided in time: a supervisor has the case from now on.",
                        Nothing.class,
                        (item, command) -> handovers.takeInstead(item)),
                new FormOutcome<>(
                        DECIDE,
                        "leave",
                        "Nobody decided in time: it stays with whoever has it.",
                        NotTaken.class,
                        (item, command) -> handovers.leave(item, command.reason())));
    }

    /** Why not. */
    public record NotTaken(@NotBlank String reason) {}
}
