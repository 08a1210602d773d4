package org.redress.operations.domain;

import java.time.Instant;

/**
 * A step that failed as often as it may, and waits for a person.
 *
 * @param incidentId opaque id
 * @param process the id of the process in its model, and its name
 * @param element the id of the step in its model, and its name
 * @param since when it failed for the last time
 * @param attempts how often it failed
 * @param problem why, in one line
 * @param skippable whether its model says that a case may go on without it
 */
public record FailedStep(
        String incidentId,
        long caseId,
        String process,
        String processName,
        String element,
        String elementName,
        Instant since,
        int attempts,
        String problem,
        boolean skippable) {}
