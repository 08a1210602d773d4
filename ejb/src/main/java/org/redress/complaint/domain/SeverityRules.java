package org.redress.complaint.domain;

import java.util.List;

/** The decision table of severity, to be shown while somebody speaks. The process decides by the same table. */
public interface SeverityRules {
    /** What the table says of these facts. */
    Severity severityOf(HarmFacts facts);

    /** The rules of the table in its order, each with whether it is the one that applies to these facts. */
    List<SeverityRule> rulesFor(HarmFacts facts);

    /**
     * One rule as people read it.
     *
     * @param conditions the facts it looks at, in the order danger, damage, repeated, integrity: {@code "true"},
     *     {@code "false"}, or empty when any will do
     * @param severity what follows
     * @param reason why, in the words of the table
     * @param applies whether it is the one that applies
     */
    record SeverityRule(List<String> conditions, Severity severity, String reason, boolean applies) {
        public SeverityRule {
            conditions = List.copyOf(conditions);
        }
    }
}
