package org.redress.solution.boundary;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.redress.solution.domain.ActionDone;

/**
 * What was done. Source: R-076.
 *
 * @param actions at least one action
 */
public record ApplySolution(@NotEmpty List<ActionDone> actions) {
    public ApplySolution {
        actions = List.copyOf(actions);
    }
}
