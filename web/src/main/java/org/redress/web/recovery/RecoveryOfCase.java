package org.redress.web.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ContactKind;
import org.redress.recovery.boundary.RecoveryQueries;
import org.redress.recovery.boundary.RecoveryStepView;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;

/** The six recovery steps of the case that is shown. Source: R-096, D-16. */
@Named
@RequestScoped
public class RecoveryOfCase {
    @Inject
    CaseView caseView;

    @Inject
    RecoveryQueries queries;

    @Inject
    Me me;

    private List<RecoveryStepView> steps = List.of();

    @PostConstruct
    void read() {
        if (me.isHandling() && caseView.getDetails().summary().kind() == ContactKind.COMPLAINT) {
            steps = queries.stepsOf(caseView.getCaseId());
        }
    }

    /** None where nobody has to be won back, or where the acting person does not work on cases. */
    public List<RecoveryStepView> getSteps() {
        return steps;
    }

    public long getDone() {
        return steps.stream().filter(RecoveryStepView::isDone).count();
    }

    public @Nullable Instant doneAt(RecoveryStepView step) {
        return step.doneAt().orElse(null);
    }

    /** Who did it, by name; empty when no member of staff did. */
    public String doneBy(RecoveryStepView step) {
        return caseView.nameOf(step.doneBy().orElse(null));
    }
}
