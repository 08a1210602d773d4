package org.redress.web.solution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Round;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;

/**
 * What was offered, agreed, decided and done in the case that is shown, for whoever works on cases, whether she ever held one
 * of its tasks or not. Source.
 */
@Named
@RequestScoped
public class PlanOfCase {
    @Inject
    CommitmentQueries commitments;

    @Inject
    SolutionQueries solutions;

    @Inject
    CaseView caseView;

    @Inject
    Me me;

    private @Nullable List<Round> rounds;
    private @Nullable List<SolutionDetails> all;

    /** The rounds of talks, the latest first. */
    public List<Round> getRounds() {
        if (rounds == null) {
            rounds = me.isHandling()
                    ? latestFirst(commitments.ofCase(caseView.getCaseId()).stream()
                            .map(CommitmentDetails::rounds)
                            .flatMap(List::stream))
                    : List.of();
        }
        return rounds;
    }

    /** The solutions, the latest first. */
    public List<SolutionDetails> getSolutions() {
        if (all == null) {
            all = me.isHandling() ? latestFirst(solutions.ofCase(caseView.getCaseId()).stream()) : List.of();
        }
        return all;
    }

    /** Whether anything was offered or proposed yet. */
    public boolean isBegun() {
        return !getRounds().isEmpty() || !getSolutions().isEmpty();
    }

    private static <T> List<T> latestFirst(Stream<T> inOrder) {
        List<T> turned = new ArrayList<>(inOrder.toList());
        Collections.reverse(turned);
        return turned;
    }
}
