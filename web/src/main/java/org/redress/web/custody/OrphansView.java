package org.redress.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.CustodyService;
import org.redress.custody.boundary.Orphan;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** The open cases that nobody would come back to, what each lacks, and mending it. */
@Named
@ViewScoped
public class OrphansView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CustodyQueries queries;

    @Inject
    transient CustodyService custody;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private transient @Nullable List<Orphan> rows;
    private transient Map<Long, ComplaintSummary> cases = Map.of();

    /** The oldest case first. */
    public List<Orphan> getRows() {
        if (rows == null) {
            rows = queries.orphans();
            cases = complaints.summaries(rows.stream().map(Orphan::caseId).toList());
        }
        return rows;
    }

    public String referenceOf(Orphan row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.reference();
    }

    public String customerOf(Orphan row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.customerName();
    }

    public String mend(long caseId) {
        retrying.run(() -> custody.mend(caseId));
        messages.done("custody.mend.done");
        return "/custody/orphans.xhtml?faces-redirect=true";
    }
}
