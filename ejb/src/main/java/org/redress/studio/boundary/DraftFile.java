package org.redress.studio.boundary;

import org.redress.studio.domain.ModelKind;

/**
 * A file of a draft.
 *
 * @param name like {@code process/ClosureProcess.bpmn}
 * @param label what the process or table in it is called
 * @param change how it stands to the release that the draft began with
 */
public record DraftFile(String name, String label, ModelKind kind, Change change) {
    /** How a file of a draft stands to the same in the release before. */
    public enum Change {
        NONE,
        CHANGED,
        ADDED,
        REMOVED
    }
}
