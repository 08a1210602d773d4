package org.redress.studio.domain;

/**
 * Where in a set of models something is.
 *
 * @param resource the file, like {@code process/ClosureProcess.bpmn}; empty for the whole set
 * @param element the id of the element; empty for the whole file
 * @param rule the id of the rule of a table; empty outside one
 * @param column the id of the column of a table; empty for the whole rule
 */
public record Place(String resource, String element, String rule, String column) {
    /** All models of the set together. */
    public static final Place WHOLE_SET = new Place("", "", "", "");

    Place in(String file) {
        return new Place(file, element, rule, column);
    }

    Place at(String id) {
        return new Place(resource, id, rule, column);
    }

    Place inRule(String ruleId, String columnId) {
        return new Place(resource, element, ruleId, columnId);
    }
}
