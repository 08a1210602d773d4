package org.redress.search.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ConfirmationView;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.Allows;
import org.redress.search.domain.EndedIndex;
import org.redress.search.domain.HiddenCases;
import org.redress.search.domain.Likeness;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.Remediation;

/** Answers that satisfied other customers. The index finds cases that are alike; what is shown is read from the database. */
@Stateless
public class AnswerQueries {
    private static final int LOOKED_AT = 15;
    private static final int SHOWN = 3;

    @Inject
    EndedIndex index;

    @Inject
    HiddenCases hidden;

    @Inject
    ComplaintQueries complaints;

    @Inject
    SolutionQueries solutions;

    @Inject
    ClosureQueries closures;

    @Inject
    WorkingHours hours;

    /**
     * The solutions of ended complaints most like this one whose customers said that it is solved, those of the same nature
     * first, at most three. Only cases that the acting person may see. Source.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<AnswerFromCase> of(long caseId) {
        CaseDetails asked = complaints.details(caseId);
        List<Long> alike = index.endedLike(likeness(asked), LOOKED_AT);
        Map<Long, ComplaintSummary> summaries = complaints.summaries(alike);
        return alike.stream()
                .flatMap(id -> Stream.ofNullable(summaries.get(id)))
                .sorted(Comparator.comparing(other -> !isOfTheSameNature(asked, other)))
                .flatMap(other -> answer(asked, other).stream())
                .limit(SHOWN)
                .toList();
    }

    private Likeness likeness(CaseDetails asked) {
        Set<Long> others = new HashSet<>(hidden.now());
        others.add(asked.caseId());
        String words =
                String.join("\n", asked.summary().title(), asked.restatement().text(), asked.customerWords());
        return Likeness.of(words, asked.incident().product(), others);
    }

    private static boolean isOfTheSameNature(CaseDetails asked, ComplaintSummary other) {
        return asked.summary().nature().isPresent() && asked.summary().nature().equals(other.nature());
    }

    private Optional<AnswerFromCase> answer(CaseDetails asked, ComplaintSummary other) {
        return confirmed(other.caseId()).flatMap(yes -> applied(other.caseId())
                .map(remediation -> new AnswerFromCase(
                        other.caseId(),
                        other.reference(),
                        other.title(),
                        isOfTheSameNature(asked, other),
                        remediation,
                        yes.words(),
                        yes.answeredAt(),
                        hours.between(other.receivedAt(), yes.answeredAt()))));
    }

    /** What she said last, where that is yes. */
    private Optional<ConfirmationView> confirmed(long caseId) {
        return closures.confirmationsOf(caseId).stream()
                .reduce((earlier, later) -> later)
                .filter(ConfirmationView::solved);
    }

    /** What was done last, where it did not fail. */
    private Optional<Remediation> applied(long caseId) {
        return solutions.ofCase(caseId).stream()
                .reduce((earlier, later) -> later)
                .filter(last ->
                        last.appliedAt().isPresent() && last.failedBecause().isEmpty())
                .flatMap(SolutionDetails::latestProposal)
                .map(ProposalMade::asDecided);
    }
}
