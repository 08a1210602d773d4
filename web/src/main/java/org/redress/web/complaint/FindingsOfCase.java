package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.SeverityQueries;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.SeverityTable;
import org.redress.web.shell.Me;

/**
 * What was found and written down about the case that is shown, long after the steps that recorded it are done: for whoever
 * works on cases, whether she ever held one of its tasks or not. Source.
 */
@Named
@RequestScoped
public class FindingsOfCase {
    @Inject
    SeverityQueries severities;

    @Inject
    CaseView caseView;

    @Inject
    Me me;

    private @Nullable SeverityTable table;

    /** Whether somebody has assessed it. */
    public boolean isAssessed() {
        return me.isHandling() && caseView.getNature() != null;
    }

    /** What the table of severity says of the answers about harm, and by which rule. */
    public SeverityTable getTable() {
        if (table == null) {
            table = severities.tableFor(caseView.getDetails().harm());
        }
        return table;
    }

    /** Whether the table was changed since it decided about this case. */
    public boolean isTableChanged() {
        return !getTable().severity().equals(caseView.getDetails().summary().severity());
    }

    /** Whether its record is complete. */
    public boolean isRecorded() {
        return me.isHandling() && record().completedAt().isPresent();
    }

    /** By name, who is responsible for following it up. */
    public String getFollower() {
        return caseView.nameOf(record().followUpBy().orElse(null));
    }

    private CaseRecord record() {
        return caseView.getDetails().record();
    }
}
