package org.redress.check.boundary;

import org.redress.check.domain.AnswerType;
import org.redress.check.domain.CheckAnswer;

/**
 * One answer of a step.
 *
 * @param question as it was asked
 * @param answer as it is kept: yes as true, a number with a point, a day as ISO says, a choice by its code
 * @param choice what was chosen in words, when one of several was
 */
public record AnswerView(String key, String question, AnswerType type, String answer, String choice) {
    static AnswerView of(CheckAnswer answer) {
        return new AnswerView(
                answer.questionKey(), answer.question(), answer.type(), answer.answer(), answer.choiceWords());
    }

    @Override
    public String toString() {
        return "AnswerView[" + key + "]";
    }
}
