package org.redress.check.domain;

/**
 * An answer to a question, of the kind it wants.
 *
 * @param kept yes or no as true or false, numbers and amounts with a point, days as ISO says, choices by their code
 * @param choice what was chosen in words, when one of several was
 */
public record GivenAnswer(Question question, String kept, String choice) {
    @Override
    public String toString() {
        return "GivenAnswer[" + question.key() + "]";
    }
}
