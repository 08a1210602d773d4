package org.redress.casehistory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The histories of cases, for reading. */
public interface CaseEventRepository {
    /** Every event of the case, in the order they were recorded. */
    List<CaseEventRecorded> ofCase(long caseId);

    /**
     * The events of some kinds of many cases, by case id, each in the order they were recorded: one read for some hundred cases. A case
     * without such events is absent.
     */
    Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds);
}
