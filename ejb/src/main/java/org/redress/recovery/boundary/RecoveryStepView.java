package org.redress.recovery.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;

/**
 * One of the six recovery steps of a case.
 *
 * @param state nothing while it is open
 * @param at when it was done first, or when somebody said what became of it
 * @param by the staff member who did it or said so; nobody when it was done by a letter, another system, or not at all
 * @param reason how or why, where somebody said so; empty where the history of the case shows it
 */
public record RecoveryStepView(
        RecoveryStep step, Optional<RecoveryMark> state, Optional<Instant> at, Optional<Long> by, String reason) {
    static RecoveryStepView open(RecoveryStep step) {
        return new RecoveryStepView(step, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public boolean isDone() {
        return state.filter(RecoveryMark.DONE::equals).isPresent();
    }

    /** Whether it is done or can still be. */
    public boolean isFitting() {
        return state.filter(RecoveryMark.DOES_NOT_FIT::equals).isEmpty();
    }

    /** Whether nothing is known of it yet. */
    public boolean isOpen() {
        return state.isEmpty();
    }

    /** Whether somebody can say what became of it: the history of the case does not show it. */
    public boolean isMarkable() {
        return isOpen() || !reason.isEmpty();
    }

    @Override
    public String toString() {
        return "RecoveryStepView[" + step + ", " + state + "]";
    }
}
