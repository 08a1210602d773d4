package org.redress.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.operations.boundary.CorrectFact;
import org.redress.operations.boundary.IncidentQueries;
import org.redress.operations.boundary.IncidentService;
import org.redress.operations.boundary.SkipStep;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.RoutingFact;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkListKeeper;
import org.redress.worklist.boundary.WorkListRepairService;
import org.redress.worklist.domain.WorkListDifference;

/** The steps that failed for good and what is done about them; for administrators, whether the work list is right. */
@Named
@ViewScoped
public class IncidentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient IncidentQueries queries;

    @Inject
    transient IncidentService incidents;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient WorkListKeeper workList;

    @Inject
    transient WorkListRepairService workListRepair;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    private @Nullable String chosen;
    private boolean comparing;
    private String fact = "";
    private String value = "";
    private String reason = "";
    private transient @Nullable List<FailedStep> rows;
    private transient Map<Long, ComplaintSummary> cases = Map.of();
    private transient @Nullable Set<WorkListDifference> differences;

    /** Those that fail longest come first. */
    public List<FailedStep> getRows() {
        if (rows == null) {
            rows = queries.open();
            cases = complaints.summaries(
                    rows.stream().map(FailedStep::caseId).distinct().toList());
        }
        return rows;
    }

    public String referenceOf(FailedStep row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.reference();
    }

    public String customerOf(FailedStep row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.customerName();
    }

    /** The one that is looked at closer, unless it has gone meanwhile. */
    public @Nullable FailedStep getShown() {
        return isDeciding()
                ? getRows().stream()
                        .filter(row -> row.incidentId().equals(chosen))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether she may correct and skip: that decides about a case. */
    public boolean isDeciding() {
        return me.isApproving();
    }

    /** What can be corrected of the one that is looked at. */
    public List<RoutingFact> getFacts() {
        FailedStep shown = getShown();
        return shown == null ? List.of() : queries.factsOf(shown.incidentId());
    }

    /** Its value, or nothing. */
    public String valueOf(RoutingFact known) {
        return known.value().orElse("");
    }

    public String retry(String incidentId) {
        retrying.run(() -> incidents.retry(incidentId));
        return done("operations.retry.done");
    }

    public String correct() {
        CorrectFact command = new CorrectFact(String.valueOf(chosen), fact, value);
        retrying.run(() -> incidents.correct(command));
        return done("operations.correct.done");
    }

    public String skip() {
        SkipStep command = new SkipStep(String.valueOf(chosen), reason);
        retrying.run(() -> incidents.skip(command));
        return done("operations.skip.done");
    }

    /** Whether she looks after the work list as a whole. */
    public boolean isKeepingTheWorkList() {
        return me.isIssuingTokens();
    }

    /** How many tasks work list and engine do not agree about. */
    public int getDifferent() {
        return differences().size();
    }

    /** The cases of those, by reference where she may see them. */
    public String getDifferentCases() {
        return complaints.summaries(differentIds()).values().stream()
                .map(ComplaintSummary::reference)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Set<Long> differentIds() {
        return differences().stream().map(WorkListDifference::caseId).collect(Collectors.toSet());
    }

    private Set<WorkListDifference> differences() {
        if (differences == null) {
            differences = workList.differences();
        }
        return differences;
    }

    /** Makes the work list say what the engine says. */
    public String repair() {
        Set<Long> cases = differentIds();
        retrying.run(() -> workListRepair.repair(cases));
        messages.done("operations.worklist.repaired.text", cases.size());
        return "/operations/incidents.xhtml?faces-redirect=true&compare=true";
    }

    private String done(String key) {
        messages.done(key);
        return "/operations/incidents.xhtml?faces-redirect=true";
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public boolean isComparing() {
        return comparing;
    }

    public void setComparing(boolean comparing) {
        this.comparing = comparing;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
