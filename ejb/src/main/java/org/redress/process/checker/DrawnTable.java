package org.redress.process.checker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.contract.FactType;

/** A decision table as it is written in its file. */
record DrawnTable(
        String decision, String id, String hitPolicy, List<Input> inputs, List<Output> outputs, List<Row> rows) {

    /** A column of conditions; {@code fact} is what it asks for, {@code listed} the texts it may be. */
    record Input(String id, String fact, String label, String typeRef, Set<String> listed) {
        Optional<FactType> type() {
            return FactType.of(fact);
        }

        String called() {
            return label.isEmpty() ? fact : label;
        }
    }

    record Output(String id, String name, String label, String typeRef, Set<String> listed) {
        String called() {
            return label.isEmpty() ? name : label;
        }
    }

    /** One cell of a row. */
    record Entry(String id, String text) {}

    record Row(String id, List<Entry> conditions, List<Entry> answers, String reason) {}

    static Optional<DrawnTable> in(ModelFile file) {
        return Xml.child(file.root(), "decision")
                .flatMap(decision -> Xml.child(decision, "decisionTable").map(table -> of(decision, table)));
    }

    private static DrawnTable of(Element decision, Element table) {
        String policy = Xml.text(table, "hitPolicy");
        String aggregation = Xml.text(table, "aggregation");
        return new DrawnTable(
                Xml.id(decision),
                Xml.id(table),
                (policy.isEmpty() ? "UNIQUE" : policy) + (aggregation.isEmpty() ? "" : " " + aggregation),
                Xml.children(table, "input").map(DrawnTable::input).toList(),
                Xml.children(table, "output").map(DrawnTable::output).toList(),
                Xml.children(table, "rule").map(DrawnTable::row).toList());
    }

    private static Input input(Element input) {
        Optional<Element> expression = Xml.child(input, "inputExpression");
        return new Input(
                Xml.id(input),
                expression.map(Xml::cell).orElse(""),
                Xml.text(input, "label"),
                expression.map(each -> Xml.text(each, "typeRef")).orElse(""),
                listed(input, "inputValues"));
    }

    private static Output output(Element output) {
        return new Output(
                Xml.id(output),
                Xml.name(output),
                Xml.text(output, "label"),
                Xml.text(output, "typeRef"),
                listed(output, "outputValues"));
    }

    private static Set<String> listed(Element column, String tag) {
        return Xml.child(column, tag)
                .map(Xml::cell)
                .map(Cell::of)
                .map(Cell::texts)
                .orElse(Set.of());
    }

    private static Row row(Element rule) {
        return new Row(
                Xml.id(rule),
                entries(rule, "inputEntry"),
                entries(rule, "outputEntry"),
                Xml.child(rule, "description")
                        .map(words -> words.getText().strip())
                        .orElse(""));
    }

    private static List<Entry> entries(Element rule, String tag) {
        return Xml.children(rule, tag)
                .map(each -> new Entry(Xml.id(each), Xml.cell(each)))
                .toList();
    }
}
