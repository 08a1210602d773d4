package org.redress.casehistory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;

/** The histories of cases, for what is computed from them. Not a door: whoever asks has made sure that the case may be seen. */
@ApplicationScoped
public class CaseEvents {
    @Inject
    CaseEventRepository events;

    /** Every event of the case, in the order they were recorded. */
    public List<CaseEventRecorded> ofCase(long caseId) {
        return events.ofCase(caseId);
    }
}
