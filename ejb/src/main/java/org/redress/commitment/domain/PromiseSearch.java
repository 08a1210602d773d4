package org.redress.commitment.domain;

import java.util.List;

/** Finds what is owed to customers, across cases: only in those that the acting party may see. Source: R-017. */
public interface PromiseSearch {
    /** What is owed, the nearest first, in one indexed read. */
    List<OwedPromise> owed(WhosePromises whose, PromiseRange range, int atMost);
}
