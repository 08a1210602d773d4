package org.redress.process.comparison;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Cell;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/** A column of a decision table: what it asks, or what it answers. */
record Column(Element element, boolean asks) {
    private static final Set<String> READ =
            Set.of("id", "label", "inputExpression", "inputValues", "outputValues", "name", "typeRef");

    static Stream<Column> of(Element table) {
        return Stream.concat(
                Xml.children(table, "input").map(input -> new Column(input, true)),
                Xml.children(table, "output").map(output -> new Column(output, false)));
    }

    String id() {
        return Xml.id(element);
    }

    /** The fact it asks for, or the name of what it answers. */
    String fact() {
        return asks ? Xml.child(element, "inputExpression").map(Xml::cell).orElse("") : Xml.text(element, "name");
    }

    Phrase called() {
        if (Amounts.isMoney(fact())) {
            return Amounts.CALLED;
        }
        String label = Xml.text(element, "label");
        return label.isEmpty() ? factPhrase() : Phrase.of("called", label);
    }

    Traits traits() {
        Traits traits = new Traits()
                .put(ChangeCode.COLUMN_NAME, Xml.text(element, "label"), Phrase::text)
                .put(ChangeCode.COLUMN_FACT, fact(), fact -> factPhrase())
                .put(ChangeCode.COLUMN_TYPE, typeRef(), Phrase::text);
        Stream.of("inputValues", "outputValues")
                .flatMap(tag -> Xml.children(element, tag))
                .forEach(values -> {
                    traits.put(ChangeCode.COLUMN_VALUES, Xml.cell(values), this::listed);
                    Rest.of(values, Set.of("id", "text"), traits);
                });
        Xml.children(element, "inputExpression")
                .forEach(expression -> Rest.of(expression, Set.of("id", "text", "typeRef"), traits));
        Rest.of(element, READ, traits);
        return traits;
    }

    Phrase factPhrase() {
        return asks ? Said.fact(fact()) : Said.answer(fact());
    }

    private String typeRef() {
        return asks
                ? Xml.child(element, "inputExpression")
                        .map(expression -> Xml.text(expression, "typeRef"))
                        .orElse("")
                : Xml.text(element, "typeRef");
    }

    private Phrase listed(String written) {
        Cell cell = Cell.of(written);
        return cell.texts().isEmpty() || cell.other()
                ? Said.formula(written)
                : Said.all(cell.texts().stream()
                        .map(value -> Phrase.of("value", fact(), value))
                        .toList());
    }
}
