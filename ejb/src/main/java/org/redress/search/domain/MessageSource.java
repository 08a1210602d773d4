package org.redress.search.domain;

/** What people wrote or said about a case, one by one. */
public enum MessageSource {
    /** A letter to a customer, or to somebody outside or in another department. */
    LETTER,
    /** What somebody wrote down beside the case. */
    NOTE,
    /** What the customer answered when she was asked. */
    ANSWER,
    /** What the customer was told of how her case stands, or of its outcome. */
    TOLD,
    /** What the customer said when she was asked whether it is solved. */
    CONFIRMATION,
    /** What one of us wrote down when she had contacted the customer. */
    CONTACT,
    /** What a supplier or a department was asked for. */
    REQUEST,
    /** What a supplier or a department answered, to the date or to the matter. */
    SUPPLY,
    /** Why somebody called for help, what was to be done, and what came of it. */
    ESCALATION,
    /** Why somebody else was to deal with it, and why she did not. */
    HANDOVER,
    /** What the customer answered to a question of the guide. */
    TALK,
    /** What the customer said when she was asked once more, after the end. */
    FOLLOW_UP;

    /** Whether it is kept as the customer said it. */
    public boolean isInHerWords() {
        return switch (this) {
            case ANSWER, CONFIRMATION, FOLLOW_UP -> true;
            case LETTER, NOTE, TOLD, CONTACT, REQUEST, SUPPLY, ESCALATION, HANDOVER, TALK -> false;
        };
    }
}
