package org.redress.studio.domain;

/** What a file of a set of models holds. */
public enum ModelKind {
    PROCESS,
    DECISION;

    /** By the end of its name. */
    public static ModelKind of(String resource) {
        return resource.endsWith(".dmn") ? DECISION : PROCESS;
    }
}
