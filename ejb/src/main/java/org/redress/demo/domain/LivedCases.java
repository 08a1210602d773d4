package org.redress.demo.domain;

/** The cases in the database, as a whole. */
public interface LivedCases {
    /** Whether there is any case, open or closed. */
    boolean isAny();

    /**
     * One number over all business tables: what was said, done, promised, written and decided, and when. Ids, references
     * and whatever is random by design stand in for themselves by their order, so that two databases in which the same
     * happened have the same digest.
     */
    String digest();
}
