package org.redress.operations.domain;

import java.util.List;
import java.util.Optional;

/** The steps that failed for good, and what the engine can do about one. */
public interface FailedSteps {
    /** All of them, those that fail longest first. */
    List<FailedStep> all();

    /** Of which case each is; cheaper than all of it. */
    List<Long> cases();

    Optional<FailedStep> byId(String incidentId);

    /** What can be corrected: the routing facts of its process that are no ids. */
    List<RoutingFact> factsOf(String incidentId);

    /** Tries it again, soon and outside this transaction. */
    void retry(String incidentId);

    /** Gives a routing fact of its process another value, of its type. */
    void correct(String incidentId, String fact, Object value);

    /** Lets the process go on behind it. */
    void skip(String incidentId);
}
