package org.redress.conversation.domain;

/** Whether a question lets her tell, or can be answered by yes or no. Source. */
public enum QuestionForm {
    OPEN,
    CLOSED,
    /** It begins with none of the stems. */
    OTHER
}
