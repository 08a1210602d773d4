package org.redress.studio.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a change of models is planned to improve, written down before it is offered. Source, D-30.
 *
 * @param what what is another
 * @param why why it is changed: the reason that the list of releases tells
 * @param gain what is expected of it
 * @param affected the people, teams and processes that it touches
 * @param measure how it will be seen whether it was gained
 * @param answers to the questions that fit this change, of those that may be asked
 */
public record ImprovementPlan(
        @NotBlank @Size(max = LONGEST) String what,
        @NotBlank @Size(max = LONGEST_REASON) String why,
        @NotBlank @Size(max = LONGEST) String gain,
        @NotBlank @Size(max = LONGEST) String affected,
        @NotBlank @Size(max = LONGEST) String measure,
        @NotNull Map<ImprovementQuestion, @NotNull @Size(max = LONGEST) String> answers) {
    /** Of each text but the reason. */
    public static final int LONGEST = 2000;

    /** One sentence for the list of releases. */
    public static final int LONGEST_REASON = 500;

    public ImprovementPlan {
        what = what.strip();
        why = why.strip();
        gain = gain.strip();
        affected = affected.strip();
        measure = measure.strip();
        answers = answered(answers);
    }

    private static Map<ImprovementQuestion, String> answered(Map<ImprovementQuestion, String> answers) {
        Map<ImprovementQuestion, String> given = new EnumMap<>(ImprovementQuestion.class);
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                given.put(question, answer.strip());
            }
        });
        return Collections.unmodifiableMap(given);
    }
}
