package org.redress.worklist.boundary;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.servicelevel.boundary.CaseTimes;
import org.redress.servicelevel.domain.alarm.CaseTime;

final class CaseTimesInMemory extends CaseTimes {
    private final Map<Long, CaseTime> known = new HashMap<>();

    void set(long caseId, CaseTime time) {
        known.put(caseId, time);
    }

    @Override
    public CaseTime of(long caseId) {
        return known.getOrDefault(caseId, CaseTime.NONE);
    }

    @Override
    public Map<Long, CaseTime> ofCases(Collection<Long> caseIds) {
        return caseIds.stream().filter(known::containsKey).collect(Collectors.toMap(id -> id, known::get));
    }
}
