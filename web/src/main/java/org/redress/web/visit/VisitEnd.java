package org.redress.web.visit;

/** What whoever was to go can say. */
public enum VisitEnd {
    HELD,
    NOBODY_THERE,
    MOVED,
    CALLED_OFF
}
