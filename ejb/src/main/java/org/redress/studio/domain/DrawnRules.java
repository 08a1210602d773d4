package org.redress.studio.domain;

import java.util.List;

/**
 * A decision table as it reads.
 *
 * @param hitPolicy which of the rules that apply answer, like {@code FIRST}
 * @param conditions the columns that ask
 * @param answers the columns that answer
 * @param rules in their order
 */
public record DrawnRules(
        String name, String hitPolicy, List<Column> conditions, List<Column> answers, List<DrawnRule> rules) {
    /**
     * What one cell of each row is about.
     *
     * @param name the fact that it asks for, or what the product calls the answer
     * @param head what stands above it
     */
    public record Column(String name, String head) {}

    /**
     * One row.
     *
     * @param conditions one cell for each column that asks; empty where anything will do
     * @param reason why the rule is there; empty when nobody wrote it down
     */
    public record DrawnRule(String id, List<String> conditions, List<String> answers, String reason) {}
}
