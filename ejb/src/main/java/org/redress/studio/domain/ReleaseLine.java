package org.redress.studio.domain;

/** Whose models a release holds. */
public enum ReleaseLine {
    SHIPPED,
    OWNER
}
