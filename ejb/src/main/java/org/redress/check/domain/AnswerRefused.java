package org.redress.check.domain;

import org.redress.shared.BusinessException;

/** An answer is missing, or is not of the kind the question wants. */
public class AnswerRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String question;

    private AnswerRefused(String code, Question question, Object... details) {
        super(code, details);
        this.question = question.key();
    }

    static AnswerRefused missing(Question question) {
        return new AnswerRefused("RDR-CHK-001", question, question.label().text());
    }

    static AnswerRefused unfit(Question question) {
        return new AnswerRefused(
                question.type().refusal(), question, question.label().text(), AnswerType.LONGEST_TEXT);
    }

    /** The key of the question it is about. */
    public String question() {
        return question;
    }
}
