package org.redress.complaint.domain;

import java.util.List;
import java.util.Optional;

/**
 * The decision table of severity as people read it.
 *
 * @param severity what it says; absent when no rule applies
 * @param columns what it looks at, in its own words
 * @param rules in its order
 */
public record SeverityTable(Optional<Severity> severity, List<String> columns, List<Rule> rules) {
    public SeverityTable {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /** The rule that applies. */
    public Optional<Rule> applying() {
        return rules.stream().filter(Rule::applies).findFirst();
    }

    /**
     * One rule.
     *
     * @param cells its conditions by column, as the table has them: {@code true}, {@code false}, empty for any, or an
     *     expression
     * @param outcome the severity it gives, as the table has it
     * @param reason why, in the words of the table
     * @param applies whether it is the one that applies
     */
    public record Rule(List<String> cells, String outcome, String reason, boolean applies) {
        public Rule {
            cells = List.copyOf(cells);
        }
    }
}
