package org.redress.studio.domain;

/**
 * What of a model is another. Its sentences stand in {@code studio/changes_*.properties}, one for each kind of change that
 * it can have, like {@code DEADLINE.CHANGED}.
 */
public enum ChangeCode {
    FILE,
    FILE_NOT_READABLE,
    LAYOUT,

    STEP,
    STEP_KIND,
    STEP_PLACE,
    NAME,
    LABEL,
    NOTE,
    WAY,
    WAY_IF,
    WAY_OTHERWISE,
    WAY_START,
    WAY_NAME,
    WAY_ORDER,

    GROUP,
    PERSON,
    FORM,
    DEADLINE,
    FOLLOW_UP,
    PRIORITY,
    STEP_NUMBER,
    CONDITION,
    USUAL_WAY,
    WAITS_UNTIL,
    EDGE,
    INTERRUPTS,
    MESSAGE,
    ERROR,
    ESCALATION,
    ENDS_EVERYTHING,
    ACTION,
    DECISION,
    RESULT,
    CALLED_PROCESS,
    HANDED_ON,
    HANDED_BACK,
    REPEATED,
    REPEATED_UNTIL,
    SKIPPABLE,

    INSTRUCTIONS,
    QUESTION,
    QUESTION_TEXT,
    QUESTION_KIND,
    QUESTION_REQUIRED,
    QUESTION_ORDER,
    CHOICE,
    CHOICE_ORDER,
    OUTCOME,
    OUTCOME_ORDER,
    TRANSLATION,

    DOCUMENTATION,
    EXECUTABLE,
    KEPT_FOR,

    HIT_POLICY,
    COLUMN,
    ANSWER_COLUMN,
    COLUMN_FACT,
    COLUMN_NAME,
    COLUMN_ORDER,
    COLUMN_VALUES,
    RULE,
    RULE_ORDER,
    CELL,
    ANSWER,
    REASON,

    ID(true),
    IDS(true),
    RETRIES(true),
    SAVE_POINT_BEFORE(true),
    SAVE_POINT_AFTER(true),
    COLUMN_TYPE(true),
    TECHNICAL(true);

    private final boolean forExperts;

    ChangeCode() {
        this(false);
    }

    ChangeCode(boolean forExperts) {
        this.forExperts = forExperts;
    }

    /** Whether it is about how the engine goes about it, or how parts are known to it; what people do stays the same. */
    public boolean isForExperts() {
        return forExperts;
    }
}
