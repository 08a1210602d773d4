package org.redress.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.recovery.boundary.MarkRecoveryStep;
import org.redress.recovery.boundary.RecoveryService;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Saying what became of a recovery step that the history of the case does not show. Source: R-096. */
@Named
@RequestScoped
public class RecoveryMarkForm {
    @Inject
    CaseView caseView;

    @Inject
    RecoveryService recovery;

    @Inject
    Retrying retrying;

    private @Nullable RecoveryStep step;
    private RecoveryMark mark = RecoveryMark.DOES_NOT_FIT;
    private String reason = "";

    public String keep() {
        MarkRecoveryStep command = new MarkRecoveryStep(caseView.getCaseId(), chosen(), mark, reason);
        retrying.run(() -> recovery.mark(command));
        return caseView.done("recovery.steps.marked.text");
    }

    private RecoveryStep chosen() {
        if (step == null) {
            throw new IllegalStateException("no recovery step was chosen");
        }
        return step;
    }

    public List<RecoveryMark> getMarks() {
        return List.of(RecoveryMark.values());
    }

    public @Nullable RecoveryStep getStep() {
        return step;
    }

    public void setStep(@Nullable RecoveryStep value) {
        step = value;
    }

    public RecoveryMark getMark() {
        return mark;
    }

    public void setMark(RecoveryMark value) {
        mark = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
