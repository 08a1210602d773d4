package org.redress.worklist.boundary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkLoad;
import org.redress.worklist.domain.WorkLoads;

/** Counts a work list in memory; cases in {@link #hidden} may not be seen. Counts how often it is asked. */
class InMemoryLoads implements WorkLoads {
    final Set<Long> hidden;
    private final Collection<WorkListEntry> entries;
    int reads;

    InMemoryLoads(Collection<WorkListEntry> entries, Set<Long> hidden) {
        this.entries = entries;
        this.hidden = hidden;
    }

    @Override
    public Map<Long, WorkLoad> heldBy(Collection<Long> staffIds, Instant now, Instant endOfDay) {
        reads++;
        return held(staffIds, entry -> !hidden.contains(entry.caseId())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new WorkLoad(each.getKey(), each.getValue(), 0, 0, Optional.empty())));
    }

    @Override
    public Map<Long, Integer> borneBy(Collection<Long> staffIds) {
        reads++;
        return held(staffIds, entry -> true);
    }

    @Override
    public Map<String, Integer> openIn(Collection<String> teams) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkLoad waitingIn(String team, Instant now, Instant endOfDay) {
        return WorkLoad.none(null);
    }

    @Override
    public List<WorkListEntry> ofForm(String formKey, String team, int atMost) {
        return List.of();
    }

    private Map<Long, Integer> held(Collection<Long> staffIds, Predicate<WorkListEntry> counts) {
        return entries.stream()
                .filter(counts)
                .flatMap(entry -> entry.assignee().stream())
                .filter(staffIds::contains)
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }
}
