package org.redress.studio.domain;

/** What happens to a draft that somebody has to be told. */
public enum DraftNews {
    /** To those who may approve it. */
    OFFERED,
    /** To who drew it: it waits for its moment. */
    APPROVED,
    /** To who drew it: a second person declined. */
    DECLINED,
    /** To who drew it: new cases start on it. */
    LIVE,
    /** To who drew it: it could not go live, and may be drawn in again. */
    NOT_LIVE,
    /** To who draws it: another release is live now, which it does not take into account yet. */
    OVERTAKEN
}
