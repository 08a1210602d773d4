package org.redress.custody.domain;

import java.util.Collection;
import java.util.Set;

/** What the engine knows of some hundred cases, each in one read. */
public interface LivingProcesses {
    /** Those whose run is alive. */
    Set<Long> alive(Collection<Long> caseIds);

    /** Those in which something will happen by itself: a timer waits for its time, or a step for its turn. */
    Set<Long> withSomethingAhead(Collection<Long> caseIds);

    /** Those in which a step failed for good and waits for a person. */
    Set<Long> withAFailedStep(Collection<Long> caseIds);
}
