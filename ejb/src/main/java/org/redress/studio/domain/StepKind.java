package org.redress.studio.domain;

import java.util.Locale;

/** What a step asks for, which says what its figures mean. */
public enum StepKind {
    /** Somebody does it. */
    PERSON,
    /** The product does it by itself. */
    PRODUCT,
    /** Another process, or a part of this one. */
    PART,
    /** It waits for a message or a time. */
    WAITING,
    /** The case begins, ends or is taken aside here. */
    EVENT;

    /** The kind of an element by the name that a model or the engine's history has for its type. */
    public static StepKind of(String type) {
        if (type.equals("userTask") || type.equals("manualTask")) {
            return PERSON;
        }
        if (type.equals("callActivity") || type.toLowerCase(Locale.ROOT).endsWith("subprocess")) {
            return PART;
        }
        if (type.equals("receiveTask") || type.startsWith("intermediate") || type.equals("eventBasedGateway")) {
            return WAITING;
        }
        return type.endsWith("Task") ? PRODUCT : EVENT;
    }
}
