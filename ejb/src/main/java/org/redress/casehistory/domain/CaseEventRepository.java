package org.redress.casehistory.domain;

import java.util.List;

/** The histories of cases, for reading. */
public interface CaseEventRepository {
    /** Every event of the case, in the order they were recorded. */
    List<CaseEventRecorded> ofCase(long caseId);
}
