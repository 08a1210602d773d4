package org.redress.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintPage;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ContactKind;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.Decision;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.Remediation;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/**
 * What a department talks about at its daily or weekly meeting: the complaints that came in since, each with its date,
 * cause, customer and solution, and who must still hear of it. Source: R-084.
 */
@Named
@RequestScoped
public class DiscussionView {
    @Inject
    ComplaintQueries complaints;

    @Inject
    CommitmentQueries commitments;

    @Inject
    SolutionQueries solutions;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    StaffDirectory staff;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private DiscussionPeriod period = DiscussionPeriod.WEEK;
    private @Nullable String team;
    private List<DiscussionLine> lines = List.of();
    private boolean longer;

    /** Reads what the address asks for. */
    public void load() {
        ComplaintPage page = complaints.search(wanted(), Optional.empty());
        longer = page.next().isPresent();
        lines = page.complaints().stream()
                .filter(each -> each.kind() == ContactKind.COMPLAINT)
                .map(this::line)
                .toList();
    }

    private ComplaintFilter wanted() {
        return new ComplaintFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(team).filter(code -> !code.isBlank()),
                Optional.empty(),
                Optional.of(since()),
                Optional.empty());
    }

    /** From the beginning of a day, so that a meeting in the morning sees the whole day before. */
    private Instant since() {
        LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
        return today.minusDays(period.days()).atStartOfDay(formats.zone()).toInstant();
    }

    private DiscussionLine line(ComplaintSummary summary) {
        CaseDetails details = complaints.details(summary.caseId());
        return new DiscussionLine(
                summary.caseId(),
                summary.reference(),
                summary.receivedAt(),
                summary.title(),
                summary.customerName(),
                summary.nature().map(Enum::name).orElse(""),
                details.origin(),
                solution(summary.caseId()),
                stakeholders.ofCase(summary.caseId()).stream()
                        .filter(StakeholderView::isWaiting)
                        .map(this::name)
                        .toList());
    }

    /** What was proposed last, as it was decided; before that what the customer agreed to. */
    private String solution(long caseId) {
        return proposed(caseId).or(() -> agreed(caseId)).orElse("");
    }

    private Optional<String> agreed(long caseId) {
        return commitments.ofCase(caseId).stream()
                .reduce((earlier, later) -> later)
                .flatMap(CommitmentDetails::agreedOption)
                .map(CommitmentDetails.Option::title);
    }

    private Optional<String> proposed(long caseId) {
        return solutions.ofCase(caseId).stream()
                .reduce((earlier, later) -> later)
                .flatMap(SolutionDetails::latestProposal)
                .map(DiscussionView::decided)
                .map(Remediation::description);
    }

    private static Remediation decided(ProposalMade proposal) {
        return proposal.decision().flatMap(Decision::changedTo).orElse(proposal.remediation());
    }

    private String name(StakeholderView stakeholder) {
        String role = messages.get("words.StakeholderRole." + stakeholder.role());
        return stakeholder.name().isEmpty() ? role : stakeholder.name();
    }

    public List<DiscussionLine> getLines() {
        return lines;
    }

    /** Whether more came in than are shown. */
    public boolean isLonger() {
        return longer;
    }

    public List<DiscussionPeriod> getPeriods() {
        return List.of(DiscussionPeriod.values());
    }

    /** The teams there are, by name. */
    public List<Map.Entry<String, String>> getTeams() {
        return staff.teams().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
    }

    public DiscussionPeriod getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable DiscussionPeriod value) {
        period = value == null ? DiscussionPeriod.WEEK : value;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String value) {
        team = value;
    }
}
