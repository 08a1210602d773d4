package org.redress.complaint.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.redress.identity.boundary.CaseVisibilityService;

/** Who sees which restricted case. */
final class RecordingRestrictions extends CaseVisibilityService {
    final Map<Long, Set<Long>> readers = new HashMap<>();

    @Override
    public void restrict(long caseId, String reason, Set<Long> whoReads) {
        readers.put(caseId, whoReads);
    }
}
