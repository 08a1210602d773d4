package org.redress.conversation.domain;

/** How a customer feels. Source: R-027, D-03. */
public enum Emotion {
    FRUSTRATION,
    CONFUSION,
    ANGER,
    PUZZLEMENT,
    DEPRESSION
}
