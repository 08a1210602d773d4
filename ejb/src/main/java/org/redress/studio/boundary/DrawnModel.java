package org.redress.studio.boundary;

/**
 * A file of a draft.
 *
 * @param version of the draft, which names the next change
 */
public record DrawnModel(int version, String resource, String xml) {
    @Override
    public String toString() {
        return "DrawnModel[" + version + ", " + resource + "]";
    }
}
