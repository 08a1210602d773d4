package org.redress.commitment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The engine's timers of a promise: one run of the promise process for each. */
public interface PromiseTimers {
    /** A promise was made: remind before its time, and say when it has passed. */
    void start(long caseId, long promiseId, Instant dueAt);

    /** Of which promises of these cases the process lives, in a fixed number of reads. */
    Set<Long> running(Collection<Long> caseIds);

    /** It was kept before its time. */
    void kept(long promiseId);

    /** Its time is another. */
    void moved(long caseId, long promiseId, Instant dueAt);

    /** It need not be kept any more. */
    void withdrawn(long promiseId);
}
