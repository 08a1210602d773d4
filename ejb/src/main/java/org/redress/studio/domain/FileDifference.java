package org.redress.studio.domain;

import java.util.List;

/**
 * What is another in one file of a set of models.
 *
 * @param resource its name, like {@code process/ClosureProcess.bpmn}
 * @param changes in the order in which a reader meets them; never empty
 */
public record FileDifference(String resource, List<ModelChange> changes) {
    public FileDifference {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a difference without a change: " + resource);
        }
        changes = List.copyOf(changes);
    }
}
