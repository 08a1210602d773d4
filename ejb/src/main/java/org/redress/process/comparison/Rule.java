package org.redress.process.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/**
 * A rule of a decision table.
 *
 * @param number which one it is, from above
 * @param cells what it says in each column, by the ids that both tables know the columns by
 */
record Rule(int number, Element element, Map<String, Phrase> cells) {
    private static final String NOTHING_ASKED = "anything";

    static Rule of(int number, Element element, Map<String, Column> columns, CellWords words) {
        List<String> conditions =
                Xml.children(element, "inputEntry").map(Xml::cell).toList();
        List<String> answers =
                Xml.children(element, "outputEntry").map(Xml::cell).toList();
        Map<String, Phrase> cells = new LinkedHashMap<>();
        int asked = 0;
        int answered = 0;
        for (Map.Entry<String, Column> each : columns.entrySet()) {
            Column column = each.getValue();
            String written = column.asks() ? at(conditions, asked++) : at(answers, answered++);
            cells.put(
                    each.getKey(),
                    column.asks() ? words.condition(column.fact(), written) : words.answer(column.fact(), written));
        }
        return new Rule(number, element, cells);
    }

    Phrase cell(String column) {
        return Pairing.in(cells, column);
    }

    String id() {
        return Xml.id(element);
    }

    Phrase called() {
        return Phrase.of("rule", Integer.toString(number));
    }

    String reason() {
        return Xml.child(element, "description")
                .map(words -> words.getText().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** What it says of itself beside its cells. */
    Traits traits() {
        Traits traits = new Traits().put(ChangeCode.REASON, reason(), Phrase::text);
        Rest.of(element, Set.of("id", "description", "inputEntry", "outputEntry"), traits);
        Xml.children(element, "inputEntry").forEach(entry -> Rest.of(entry, Set.of("id", "text"), traits));
        Xml.children(element, "outputEntry").forEach(entry -> Rest.of(entry, Set.of("id", "text"), traits));
        return traits;
    }

    /** What it asks, column by column; that it asks nothing where it applies always. */
    Phrase asked(Map<String, Column> columns) {
        List<Phrase> asked = said(columns, true);
        return asked.isEmpty() ? Phrase.of("inEveryCase") : Phrase.of("whenRule", Said.all(asked));
    }

    Phrase answered(Map<String, Column> columns) {
        return Said.all(said(columns, false));
    }

    private List<Phrase> said(Map<String, Column> columns, boolean asks) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().asks() == asks)
                .map(each -> Phrase.of("cell", each.getValue().called(), cell(each.getKey())))
                .filter(cell -> !cell.parts().get(1).word().equals(NOTHING_ASKED))
                .toList();
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
