package org.redress.check.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of one step as its model describes it.
 *
 * @param instructions what is to be done
 * @param questions in their order
 * @param outcomes the ways it can end
 */
public record CheckForm(Words instructions, List<Question> questions, List<Choice> outcomes) {
    public CheckForm {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What was answered, in the order of the questions; what was left out and may be is not in it.
     *
     * @param typed what was typed, by the key of the question
     * @throws AnswerRefused when an answer is missing or of another kind
     * @throws IllegalArgumentException when there is no such question
     */
    public List<GivenAnswer> answered(Map<String, String> typed) {
        typed.keySet().forEach(this::requireQuestion);
        return questions.stream()
                .map(question -> question.answered(typed.getOrDefault(question.key(), "")))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The outcome of that code.
     *
     * @throws IllegalArgumentException when the step cannot end so
     */
    public Choice outcome(String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the step has no outcome " + code));
    }

    private void requireQuestion(String key) {
        if (questions.stream().noneMatch(question -> question.key().equals(key))) {
            throw new IllegalArgumentException("the step asks no question " + key);
        }
    }
}
