package org.redress.web.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.check.boundary.CheckService;
import org.redress.check.boundary.CompleteCheck;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The steps that process owners add, completed from outside. */
@ApplicationScoped
public class CheckStepForms implements FormOutcomes {
    @Inject
    CheckService checks;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(new FormOutcome<>(
                "form:check",
                "complete",
                "The questions of the step are answered, and it ends with the outcome that is named by its code.",
                CompleteCheck.class,
                (item, command) -> checks.complete(command)));
    }
}
