package org.redress.studio.domain;

import java.util.List;

/**
 * One thing that is another in a file of models.
 *
 * @param element the id of what it is about, as it is now, or as it was where it is gone; empty for the whole file
 * @param arguments what its sentence names, in the order of the sentence: each the text of a {@link Phrase}, so that it can
 *     be said later in any language
 */
public record ModelChange(ChangeKind kind, String element, ChangeCode code, List<String> arguments) {
    public ModelChange {
        arguments = List.copyOf(arguments);
    }
}
