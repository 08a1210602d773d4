package org.redress.casehistory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
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

    /**
     * The events of some kinds of many cases, by case id, each in the order they were recorded: one read for some hundred cases. A case
     * without such events is absent.
     */
    public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
        return events.ofCases(caseIds, kinds);
    }
}
