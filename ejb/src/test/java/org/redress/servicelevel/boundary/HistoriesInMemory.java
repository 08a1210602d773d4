package org.redress.servicelevel.boundary;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;

/** The histories of some cases, written and read; what happened before is recorded as it happened. */
final class HistoriesInMemory extends CaseEvents implements CaseHistory {
    private final Map<Long, List<CaseEventRecorded>> histories = new TreeMap<>();
    private final Clock clock;

    HistoriesInMemory(Clock clock) {
        this.clock = clock;
    }

    HistoriesInMemory happened(long caseId, Instant at, CaseEventKind kind, String... payload) {
        CaseEvent event = CaseEvent.of(caseId, kind, at);
        for (int i = 0; i < payload.length; i += 2) {
            event = event.with(payload[i], payload[i + 1]);
        }
        add(event, at);
        return this;
    }

    @Override
    public void record(CaseEvent event) {
        add(event, clock.instant());
    }

    private void add(CaseEvent event, Instant recordedAt) {
        List<CaseEventRecorded> history = histories.computeIfAbsent(event.caseId(), any -> new ArrayList<>());
        history.add(new CaseEventRecorded(event, history.size() + 1, recordedAt, "staff:7"));
    }

    @Override
    public List<CaseEventRecorded> ofCase(long caseId) {
        return List.copyOf(histories.getOrDefault(caseId, List.of()));
    }

    @Override
    public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
        return caseIds.stream()
                .filter(histories::containsKey)
                .collect(Collectors.toMap(id -> id, id -> ofCase(id).stream()
                        .filter(each -> kinds.contains(each.event().kind()))
                        .toList()));
    }
}
