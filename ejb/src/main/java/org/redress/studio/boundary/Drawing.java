package org.redress.studio.boundary;

import java.util.Optional;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftEditor;

/**
 * Where the drawing of a draft stands after somebody came or drew.
 *
 * @param version names the next change
 * @param resource the file that is another now; empty when somebody only came
 * @param xml what that file says; empty when it is gone
 * @param editor who draws
 * @param changed the last change of the models
 */
public record Drawing(
        int version,
        String resource,
        Optional<String> xml,
        DraftEditor editor,
        boolean canUndo,
        boolean canRedo,
        DoneBy changed) {
    /** The same for whoever has the text, or reads it elsewhere. */
    public Drawing withoutText() {
        return new Drawing(version, resource, Optional.empty(), editor, canUndo, canRedo, changed);
    }

    @Override
    public String toString() {
        return "Drawing[" + version + ", " + resource + "]";
    }
}
