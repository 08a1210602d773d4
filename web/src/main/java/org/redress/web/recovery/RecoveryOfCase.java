package org.redress.web.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ContactKind;
import org.redress.recovery.boundary.RecoveryQueries;
import org.redress.recovery.boundary.RecoveryStepView;
import org.redress.recovery.domain.RecoveryStep;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The six recovery steps of the case that is shown. Source: R-096, D-16. */
@Named
@RequestScoped
public class RecoveryOfCase {
    @Inject
    CaseView caseView;

    @Inject
    RecoveryQueries queries;

    @Inject
    Messages messages;

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

    /** How many are done or can be. */
    public long getFitting() {
        return steps.stream().filter(RecoveryStepView::isFitting).count();
    }

    /** Those of which somebody can say what became of them, and the one of which it was just sent. */
    public List<RecoveryStepView> getMarkable() {
        String sent = SentForm.value("recovery", "recoveryStep").orElse("");
        return steps.stream()
                .filter(each -> each.isMarkable() || each.step().name().equals(sent))
                .toList();
    }

    /** Those that belong before the closure and of which nothing is known, by name; empty when there are none. */
    public String getOpenBefore() {
        return steps.stream()
                .filter(RecoveryStepView::isOpen)
                .map(RecoveryStepView::step)
                .filter(RecoveryStep::isBeforeTheClosure)
                .map(step -> messages.get("words.RecoveryStep." + step))
                .collect(Collectors.joining(" · "));
    }

    /** How it stands, as a word. */
    public String state(RecoveryStepView step) {
        return step.state()
                .map(mark -> messages.get("words.RecoveryMark." + mark))
                .orElseGet(() -> messages.get("recovery.steps.no.text"));
    }

    public @Nullable Instant at(RecoveryStepView step) {
        return step.at().orElse(null);
    }

    /** Who did it or said so, by name; empty when no member of staff did. */
    public String by(RecoveryStepView step) {
        return caseView.nameOf(step.by().orElse(null));
    }
}
