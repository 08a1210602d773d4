package org.redress.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.search.boundary.AnswerQueries;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** What satisfied other customers in cases like the one that is shown, suggested before anything is typed. Source: R-043. */
@Named
@RequestScoped
public class AnswersOfCase {
    @Inject
    CaseView caseView;

    @Inject
    AnswerQueries queries;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private @Nullable List<AnswerFromCase> all;

    public List<AnswerFromCase> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.of(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** The one of that case, where it is still suggested. */
    public @Nullable AnswerFromCase ofCase(long caseId) {
        return getAll().stream()
                .filter(answer -> answer.caseId() == caseId)
                .findFirst()
                .orElse(null);
    }

    public String took(AnswerFromCase answer) {
        return formats.amount(answer.took());
    }
}
