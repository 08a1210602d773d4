package org.redress.check.domain;

import org.redress.shared.EntryRefused;

/** An answer is missing, or is not of the kind the question wants; its entry is the key of the question. */
public class AnswerRefused extends EntryRefused {
    private static final long serialVersionUID = 1L;

    private AnswerRefused(String code, Question question, Object... details) {
        super(code, question.key(), details);
    }

    static AnswerRefused missing(Question question) {
        return new AnswerRefused("RDR-CHK-001", question, question.label().text());
    }

    static AnswerRefused unfit(Question question) {
        return new AnswerRefused(
                question.type().refusal(), question, question.label().text(), AnswerType.LONGEST_TEXT);
    }
}
