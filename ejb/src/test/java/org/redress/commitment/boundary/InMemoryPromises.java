package org.redress.commitment.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseState;

/** Knows a promise by its place, from 0: without a database none has an id of its own. */
final class InMemoryPromises implements PromiseRepository {
    final List<Promise> all = new ArrayList<>();

    @Override
    public void add(Promise promise) {
        all.add(promise);
    }

    @Override
    public Optional<Promise> byId(long promiseId) {
        return promiseId < all.size() ? Optional.of(all.get((int) promiseId)) : Optional.empty();
    }

    @Override
    public List<Promise> ofCase(long caseId) {
        return all.stream().filter(promise -> promise.caseId() == caseId).toList();
    }

    @Override
    public List<Promise> openOfCases(Collection<Long> caseIds) {
        return all.stream()
                .filter(promise -> caseIds.contains(promise.caseId()) && promise.isOpen())
                .toList();
    }

    @Override
    public List<PromiseLine> visibleOfCases(Collection<Long> caseIds) {
        return all.stream()
                .filter(promise -> caseIds.contains(promise.caseId()))
                .sorted(Comparator.comparing(Promise::dueAt))
                .map(promise -> new PromiseLine(
                        promise.caseId(), promise.kind(), promise.what(), promise.dueAt(), promise.state()))
                .toList();
    }

    @Override
    public int countVisibleOfCustomer(long customerId, PromiseState end) {
        throw new UnsupportedOperationException("whose case it is stands in the database");
    }
}
