package org.redress.studio.domain;

import java.util.List;
import java.util.Optional;

/**
 * Something about a set of models that its owner should know.
 *
 * @param arguments what its sentence names, in the order of the sentence
 * @param fix the change that mends it, where one can be offered
 */
public record Finding(FindingKind kind, Place place, List<String> arguments, Optional<Fix> fix) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** About the whole set, until it is said where. */
    public static Finding of(FindingKind kind, String... arguments) {
        return new Finding(kind, Place.WHOLE_SET, List.of(arguments), Optional.empty());
    }

    /** The same in a file. */
    public Finding in(String resource) {
        return new Finding(kind, place.in(resource), arguments, fix);
    }

    /** The same at an element. */
    public Finding at(String element) {
        return new Finding(kind, place.at(element), arguments, fix);
    }

    /** The same in a rule of a table, and there in a column where one is named. */
    public Finding inRule(String rule, String column) {
        return new Finding(kind, place.inRule(rule, column), arguments, fix);
    }

    /** The same with what mends it, at its own element. */
    public Finding mendedBy(FixKind how, String value) {
        return mendedBy(new Fix(how, place.element(), value));
    }

    /** The same with what mends it. */
    public Finding mendedBy(Fix how) {
        return new Finding(kind, place, arguments, Optional.of(how));
    }

    /** The same for its owner to mend, without a change that is offered. */
    public Finding mendedByHand() {
        return new Finding(kind, place, arguments, Optional.empty());
    }

    public FindingSeverity severity() {
        return kind.severity();
    }

    public boolean stops() {
        return severity() == FindingSeverity.STOPS;
    }
}
