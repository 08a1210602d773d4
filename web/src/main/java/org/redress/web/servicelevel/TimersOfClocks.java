package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.servicelevel.boundary.ClockCheckQueries;
import org.redress.servicelevel.boundary.ClockCheckService;
import org.redress.servicelevel.boundary.ClockDeviation;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** Whether the timers stand where the clocks say, for administrators. Source. */
@Named
@ViewScoped
public class TimersOfClocks implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ClockCheckQueries queries;

    @Inject
    transient ClockCheckService check;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Messages texts;

    @Inject
    transient Formats formats;

    private transient @Nullable List<ClockDeviation> rows;
    private transient Map<Long, ComplaintSummary> cases = Map.of();

    /** What differs, by case. */
    public List<ClockDeviation> getRows() {
        if (rows == null) {
            rows = queries.deviations();
            cases = complaints.summaries(
                    rows.stream().map(ClockDeviation::caseId).collect(Collectors.toSet()));
        }
        return rows;
    }

    /** The case, where she may see it. */
    public String referenceOf(ClockDeviation row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.reference();
    }

    /** When the alarm is to be raised. */
    public String wanted(ClockDeviation row) {
        return row.wanted().map(formats::due).orElseGet(() -> texts.get("servicelevel.check.never.text"));
    }

    /** When the engine would raise it. */
    public String found(ClockDeviation row) {
        return row.found().map(formats::due).orElseGet(() -> texts.get("servicelevel.check.never.text"));
    }

    /** Lets the engine wait for what the clocks show, case by case. */
    public String mend() {
        List<Long> differing =
                getRows().stream().map(ClockDeviation::caseId).distinct().toList();
        differing.forEach(caseId -> retrying.run(() -> check.mend(caseId)));
        messages.done("servicelevel.check.mended.text", differing.size());
        return "/operations/incidents.xhtml?faces-redirect=true&compare=true";
    }
}
