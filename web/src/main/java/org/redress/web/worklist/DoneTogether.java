package org.redress.web.worklist;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to several tasks at once.
 *
 * @param what what it was, as the key of its sentence
 * @param each what became of each
 */
public record DoneTogether(String what, List<Task> each) implements Serializable {
    static final String UNDONE = "worklist.bulk.undone";

    public DoneTogether {
        each = List.copyOf(each);
    }

    /** Whether it can be taken back. */
    public boolean isUndoable() {
        return !what.equals(UNDONE);
    }

    /** The cases it was done to. */
    public String getReferences() {
        return each.stream().map(Task::reference).collect(Collectors.joining(", "));
    }

    /**
     * One of the tasks.
     *
     * @param reference its case
     * @param before whom it was with; nobody when absent
     * @param after whom it is with since
     */
    public record Task(
            String workItemId,
            String reference,
            @Nullable Long before,
            @Nullable Long after) implements Serializable {}
}
