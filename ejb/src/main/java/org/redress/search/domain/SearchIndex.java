package org.redress.search.domain;

/** The index of this server. Nobody but {@link IndexUpkeep} changes it; anybody may ask it meanwhile. */
public interface SearchIndex {
    /** Whether there is one to be asked; there is none while the first is being made. */
    boolean isReady();

    /** What was found; nothing while there is no index. */
    Hits find(SearchQuestion question);
}
