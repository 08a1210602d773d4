package org.redress.studio.domain;

import java.util.List;

/**
 * Everything that a model may name, as it is written there, each in the order it is offered. What it is called for people
 * stands in {@code studio/vocabulary_*.properties}.
 *
 * @param groups whose work a step may be, like {@code agent} or <code>${approverRole}</code>
 * @param people who alone may have it, like <code>${owner}</code>
 * @param actions what a step may do by itself, by the name of the action
 * @param moments what {@code due.at} and {@code due.before} may name
 */
public record Vocabulary(
        List<String> forms,
        List<String> groups,
        List<String> people,
        List<String> actions,
        List<Fact> facts,
        List<String> moments,
        List<Decision> decisions,
        List<String> messages,
        List<String> processes) {
    public Vocabulary {
        forms = List.copyOf(forms);
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        facts = List.copyOf(facts);
        moments = List.copyOf(moments);
        decisions = List.copyOf(decisions);
        messages = List.copyOf(messages);
        processes = List.copyOf(processes);
    }

    /**
     * Something that is known.
     *
     * @param inConditions whether the condition of a way may ask for it; otherwise only a table may
     * @param values what it is known to be; empty where it may be anything
     */
    public record Fact(String name, VocabularyType type, boolean inConditions, List<String> values) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * A table.
     *
     * @param facts what it is told when it is asked
     */
    public record Decision(String id, List<String> facts, List<Answer> answers) {
        public Decision {
            facts = List.copyOf(facts);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A column of answers that the product reads.
     *
     * @param values what it understands; empty where that may be anything
     */
    public record Answer(String name, VocabularyType type, List<String> values) {
        public Answer {
            values = List.copyOf(values);
        }
    }
}
