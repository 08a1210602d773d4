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
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.complaint.boundary.ComplaintPage;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ContactKind;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.stakeholder.boundary.StakeholderName;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/**
 * What a department talks about at its daily or weekly meeting: the complaints that came in since, each with its date,
 * cause, customer and solution (what was proposed last, as it was decided; before that what the customer agreed to), and who
 * must still hear of it. Source: R-084.
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

    /** Reads what the address asks for, in as many reads for a long list as for a short one. */
    public void load() {
        ComplaintPage page = complaints.search(wanted(), Optional.empty());
        longer = page.next().isPresent();
        List<Long> caseIds =
                page.complaints().stream().map(ComplaintSummary::caseId).toList();
        Map<Long, String> origins = complaints.origins(caseIds);
        Map<Long, String> agreed = commitments.agreedLast(caseIds);
        Map<Long, String> proposed = solutions.proposedLast(caseIds);
        Map<Long, List<StakeholderName>> waiting = stakeholders.waitingIn(caseIds);
        lines = page.complaints().stream()
                .map(each -> new DiscussionLine(
                        each.caseId(),
                        each.reference(),
                        each.receivedAt(),
                        each.title(),
                        each.customerName(),
                        each.nature().map(Enum::name).orElse(""),
                        origins.getOrDefault(each.caseId(), ""),
                        proposed.getOrDefault(each.caseId(), agreed.getOrDefault(each.caseId(), "")),
                        waiting.getOrDefault(each.caseId(), List.of()).stream()
                                .map(this::name)
                                .toList()))
                .toList();
    }

    private ComplaintFilter wanted() {
        return new ComplaintFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(team).filter(code -> !code.isBlank()),
                Optional.empty(),
                Optional.of(ContactKind.COMPLAINT),
                Optional.of(since()),
                Optional.empty());
    }

    /** From the beginning of a day, so that a meeting in the morning sees the whole day before. */
    private Instant since() {
        LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
        return today.minusDays(period.days()).atStartOfDay(formats.zone()).toInstant();
    }

    private String name(StakeholderName stakeholder) {
        return stakeholder.name().isEmpty()
                ? messages.get("words.StakeholderRole." + stakeholder.role())
                : stakeholder.name();
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
