package org.redress.worklist.domain;

/** Which view of the inbox: one of those everybody has, or one that somebody kept. */
public record ViewKey(String text) {
    private static final String KEPT = "kept ";

    public static ViewKey of(WorkListView view) {
        return new ViewKey(view.name());
    }

    /** Of the kept view with that id. */
    public static ViewKey kept(long viewId) {
        return new ViewKey(KEPT + viewId);
    }
}
