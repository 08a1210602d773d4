package org.redress.search.boundary;

/**
 * What was found.
 *
 * @param ready false while this server makes its first index and cannot find anything yet
 * @param mistyped whether what was typed looks like a reference and cannot be right; what has its number is shown
 */
public record SearchResult(
        FoundGroup<FoundCase> cases,
        FoundGroup<FoundCustomer> customers,
        FoundGroup<FoundMessage> messages,
        boolean ready,
        boolean mistyped) {
    /** The same, found by the number of a reference that cannot be right. */
    SearchResult ofMistyped() {
        return new SearchResult(cases, customers, messages, ready, true);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public long count() {
        return cases.count() + customers.count() + messages.count();
    }
}
