package org.redress.studio.domain;

/** What became of something between two sets of models. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
