package org.redress.check.domain;

import java.util.List;
import java.util.Optional;

/**
 * One question of a step.
 *
 * @param key what it is called in the model
 * @param label the question in words
 * @param required whether there must be an answer
 * @param choices what can be chosen, where one is to be chosen
 */
public record Question(String key, AnswerType type, Words label, boolean required, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * The answer as it is kept; nothing when it was left out and may be.
     *
     * @throws AnswerRefused when it is missing or of another kind
     */
    Optional<GivenAnswer> answered(String typed) {
        String answer = typed.strip();
        if (answer.isEmpty()) {
            if (required) {
                throw AnswerRefused.missing(this);
            }
            return Optional.empty();
        }
        String kept = type.canonical(answer).orElseThrow(() -> AnswerRefused.unfit(this));
        return Optional.of(new GivenAnswer(this, kept, type == AnswerType.CHOICE ? wordsOf(kept) : ""));
    }

    private String wordsOf(String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.words().text())
                .findFirst()
                .orElseThrow(() -> AnswerRefused.unfit(this));
    }
}
