package org.redress.worklist.boundary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkQueue;

/** A work list and its engine in one. */
final class InMemoryWorkList implements WorkListRepository, WorkItemEngine {
    private final Map<String, WorkListEntry> entries = new HashMap<>();

    /** What there is, now and later. */
    Collection<WorkListEntry> all() {
        return entries.values();
    }

    @Override
    public void add(WorkListEntry entry) {
        entries.put(entry.workItemId(), entry);
    }

    @Override
    public Optional<WorkListEntry> byId(String workItemId) {
        return Optional.ofNullable(entries.get(workItemId));
    }

    @Override
    public List<WorkListEntry> ofCase(long caseId) {
        return entries.values().stream()
                .filter(entry -> entry.caseId() == caseId)
                .toList();
    }

    @Override
    public List<WorkListEntry> between(String behind, Optional<String> last) {
        return List.copyOf(entries.values());
    }

    @Override
    public void remove(String workItemId) {
        entries.remove(workItemId);
    }

    @Override
    public List<WorkListEntry> ofCases(Collection<Long> caseIds) {
        return entries.values().stream()
                .filter(entry -> caseIds.contains(entry.caseId()))
                .toList();
    }

    @Override
    public List<WorkQueue> queues() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> casesIn(WorkQueue queue, long behind, int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost) {
        return entries.values().stream()
                .filter(entry -> entry.assignee().filter(staffIds::contains).isPresent())
                .map(WorkListEntry::caseId)
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
    }

    @Override
    public List<WorkListEntry> heldBy(Collection<Long> staffIds, String formKey) {
        return List.of();
    }

    @Override
    public boolean take(String workItemId, long staffId) {
        return entries.get(workItemId).assignee().isEmpty();
    }

    @Override
    public void assign(String workItemId, long staffId) {
        WorkListEntry entry = entries.get(workItemId);
        entry.follow(WorkItemFixture.aTask(workItemId)
                .ofCase(entry.caseId())
                .with(staffId)
                .task());
    }

    @Override
    public void release(String workItemId) {
        entries.get(workItemId).follow(WorkItemFixture.aTask(workItemId).task());
    }

    @Override
    public List<NewWorkItem> tasksOf(long caseId) {
        return List.of();
    }

    @Override
    public List<NewWorkItem> tasksBehind(String behind, int atMost) {
        return List.of();
    }
}
