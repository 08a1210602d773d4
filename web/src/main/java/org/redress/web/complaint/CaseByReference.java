package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.CaseNotFound;

/** Finds the case behind the reference in an address. */
@ApplicationScoped
public class CaseByReference {
    @Inject
    ComplaintQueries complaints;

    /**
     * What a row shows of it.
     *
     * @throws CaseNotFound when there is none, or not for whoever asks
     */
    public ComplaintSummary get(String reference) {
        return complaints.byReference(reference).orElseThrow(CaseNotFound::new);
    }

    /** Its id. */
    public long id(String reference) {
        return get(reference).caseId();
    }
}
