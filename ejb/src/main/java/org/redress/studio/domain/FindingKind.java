package org.redress.studio.domain;

import static org.redress.studio.domain.FindingSeverity.NOTES;
import static org.redress.studio.domain.FindingSeverity.STOPS;
import static org.redress.studio.domain.FindingSeverity.WARNS;

/** What can be wrong with a set of models. Its sentence stands in {@code studio/findings_*.properties} under its name. */
public enum FindingKind {
    FILE_NAME(STOPS, FindingSource.LOCK),
    FILE_TOO_LARGE(STOPS, FindingSource.LOCK),
    FILE_NOT_READABLE(STOPS, FindingSource.LOCK),
    FILE_IS_NO_MODEL(STOPS, FindingSource.LOCK),
    FILE_NAMES_OTHER_FILES(STOPS, FindingSource.LOCK),
    FILE_TOO_COMPLEX(STOPS, FindingSource.LOCK),
    ELEMENT_NOT_ALLOWED(STOPS, FindingSource.LOCK),
    ATTRIBUTE_NOT_ALLOWED(STOPS, FindingSource.LOCK),
    EXPRESSION_IN_TEXT(STOPS, FindingSource.LOCK),
    MARKUP_IN_TEXT(STOPS, FindingSource.LOCK),
    VALUE_NOT_ALLOWED(STOPS, FindingSource.LOCK),
    DUE_NOT_UNDERSTOOD(STOPS, FindingSource.LOCK),
    CONDITION_NOT_UNDERSTOOD(STOPS, FindingSource.LOCK),
    UNKNOWN_VARIABLE(STOPS, FindingSource.LOCK),
    UNKNOWN_ACTION(STOPS, FindingSource.LOCK),
    UNKNOWN_FORM(STOPS, FindingSource.LOCK),
    UNKNOWN_GROUP(STOPS, FindingSource.LOCK),
    UNKNOWN_PERSON(STOPS, FindingSource.LOCK),
    LANGUAGE_NOT_FEEL(STOPS, FindingSource.LOCK),
    CELL_NOT_READABLE(STOPS, FindingSource.LOCK),
    CELL_NOT_ALLOWED(STOPS, FindingSource.LOCK),
    FACT_UNKNOWN(STOPS, FindingSource.LOCK),

    CHECK_PROPERTY_TWICE(STOPS, FindingSource.LOCK),
    CHECK_PROPERTY_EMPTY(STOPS, FindingSource.LOCK),
    CHECK_PROPERTY_TOO_LONG(STOPS, FindingSource.LOCK),
    CHECK_PROPERTY_UNKNOWN(STOPS, FindingSource.LOCK),
    CHECK_STEP_NUMBER(STOPS, FindingSource.LOCK),
    CHECK_WITHOUT_INSTRUCTIONS(STOPS, FindingSource.LOCK),
    CHECK_TOO_MANY_QUESTIONS(STOPS, FindingSource.LOCK),
    CHECK_WITHOUT_OUTCOME(STOPS, FindingSource.LOCK),
    CHECK_OUTCOME_WITHOUT_WORDS(STOPS, FindingSource.LOCK),
    QUESTION_TYPE(STOPS, FindingSource.LOCK),
    QUESTION_WITHOUT_LABEL(STOPS, FindingSource.LOCK),
    QUESTION_REQUIRED(STOPS, FindingSource.LOCK),
    QUESTION_WITHOUT_CHOICES(STOPS, FindingSource.LOCK),
    QUESTION_WITH_CHOICES(STOPS, FindingSource.LOCK),
    QUESTION_CHOICE_WITHOUT_WORDS(STOPS, FindingSource.LOCK),
    OUTCOME_NOT_ASKED(STOPS, FindingSource.LOCK),
    OUTCOME_UNKNOWN(STOPS, FindingSource.LOCK),

    PROCESS_MISSING(STOPS, FindingSource.CONTRACT),
    DECISION_MISSING(STOPS, FindingSource.CONTRACT),
    PROCESS_NOT_NAMED_LIKE_ITS_FILE(STOPS, FindingSource.CONTRACT),
    FORM_NOT_USED(STOPS, FindingSource.CONTRACT),
    MESSAGE_NOT_AWAITED(STOPS, FindingSource.CONTRACT),
    MESSAGE_DOES_NOT_END(STOPS, FindingSource.CONTRACT),
    MESSAGE_ENDS_TOO_MUCH(STOPS, FindingSource.CONTRACT),
    ACTION_NOT_USED(STOPS, FindingSource.CONTRACT),
    UNKNOWN_MESSAGE(STOPS, FindingSource.CONTRACT),
    UNKNOWN_PROCESS(STOPS, FindingSource.CONTRACT),
    UNKNOWN_DECISION(STOPS, FindingSource.CONTRACT),
    STEP_WITHOUT_FORM(STOPS, FindingSource.CONTRACT),
    STEP_WITHOUT_GROUP(STOPS, FindingSource.CONTRACT),
    STEP_WITHOUT_ACTION(STOPS, FindingSource.CONTRACT),
    RESULT_NOT_NAMED(STOPS, FindingSource.CONTRACT),
    NOT_BOUND_TO_RELEASE(STOPS, FindingSource.CONTRACT),
    CASE_NOT_HANDED_ON(STOPS, FindingSource.CONTRACT),
    TABLE_MISSING(STOPS, FindingSource.CONTRACT),
    OUTPUT_MISSING(STOPS, FindingSource.CONTRACT),
    ANSWER_UNKNOWN(STOPS, FindingSource.CONTRACT),
    ANSWER_NOT_AN_AMOUNT_OF_TIME(STOPS, FindingSource.CONTRACT),
    EVENT_UNKNOWN(STOPS, FindingSource.CONTRACT),
    FACT_NOT_HANDED_OVER(STOPS, FindingSource.CONTRACT),
    FACT_NOT_FIRST(STOPS, FindingSource.CONTRACT),
    HIT_POLICY(STOPS, FindingSource.CONTRACT),

    ENGINE_REFUSES(STOPS, FindingSource.ENGINE),
    ID_TWICE(STOPS, FindingSource.ENGINE),
    NOT_EXECUTABLE(STOPS, FindingSource.ENGINE),
    WITHOUT_TIME_TO_LIVE(STOPS, FindingSource.ENGINE),

    WITHOUT_TIME_LIMIT(WARNS, FindingSource.CONVENTION),
    WAITS_FOR_EVER(WARNS, FindingSource.CONVENTION),
    DEAD_END(STOPS, FindingSource.CONVENTION),
    UNREACHABLE(WARNS, FindingSource.CONVENTION),
    NEVER_ENDS(STOPS, FindingSource.CONVENTION),
    LOOP_WITHOUT_WAITING(STOPS, FindingSource.CONVENTION),
    CALLS_ITSELF(STOPS, FindingSource.CONVENTION),
    WITHOUT_DEFAULT(STOPS, FindingSource.CONVENTION),
    FLOW_WITHOUT_CONDITION(STOPS, FindingSource.CONVENTION),
    CONDITION_IGNORED(WARNS, FindingSource.CONVENTION),
    WITHOUT_NAME(WARNS, FindingSource.CONVENTION),
    ANSWER_WITHOUT_NAME(WARNS, FindingSource.CONVENTION),
    NAME_TWICE(WARNS, FindingSource.CONVENTION),
    WITHOUT_RETRIES(WARNS, FindingSource.CONVENTION),
    WITHOUT_DOCUMENTATION(NOTES, FindingSource.CONVENTION),
    WITHOUT_STEP_NUMBER(NOTES, FindingSource.CONVENTION),
    WITHOUT_TRANSLATION(NOTES, FindingSource.CONVENTION),
    TOO_MANY_STEPS(NOTES, FindingSource.CONVENTION),

    CELL_OF_WRONG_TYPE(STOPS, FindingSource.TABLE),
    ANSWER_OF_WRONG_TYPE(STOPS, FindingSource.TABLE),
    FACT_OF_WRONG_TYPE(STOPS, FindingSource.TABLE),
    VALUE_NOT_LISTED(WARNS, FindingSource.TABLE),
    ANSWER_NOT_LISTED(WARNS, FindingSource.TABLE),
    TABLE_WITH_A_GAP(STOPS, FindingSource.TABLE),
    RULES_OVERLAP(STOPS, FindingSource.TABLE),
    RULE_NEVER_APPLIES(WARNS, FindingSource.TABLE),
    RULE_IMPOSSIBLE(WARNS, FindingSource.TABLE),
    RULE_TWICE(WARNS, FindingSource.TABLE),
    RULE_WITHOUT_REASON(WARNS, FindingSource.TABLE);

    private final FindingSeverity severity;
    private final FindingSource source;

    FindingKind(FindingSeverity severity, FindingSource source) {
        this.severity = severity;
        this.source = source;
    }

    public FindingSeverity severity() {
        return severity;
    }

    /** Which of the checks finds it. */
    public FindingSource source() {
        return source;
    }
}
