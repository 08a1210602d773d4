package org.redress.studio.domain;

import java.util.List;

/**
 * A decision table as it reads.
 *
 * @param hitPolicy which of the rules that apply answer, like {@code FIRST}
 * @param conditions the heads of the columns that ask
 * @param answers the heads of the columns that answer
 * @param rules in their order
 */
public record DrawnRules(
        String name, String hitPolicy, List<String> conditions, List<String> answers, List<DrawnRule> rules) {
    /**
     * One row.
     *
     * @param conditions one cell for each column that asks; empty where anything will do
     * @param reason why the rule is there; empty when nobody wrote it down
     */
    public record DrawnRule(String id, List<String> conditions, List<String> answers, String reason) {}
}
