package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Compares two versions of a decision table: how it decides, what it asks and answers, and what each rule says. */
final class TableComparison {
    private static final Phrase NOTHING = Phrase.text("");
    private static final Set<String> POLICIES =
            Set.of("UNIQUE", "FIRST", "COLLECT", "ANY", "PRIORITY", "RULE ORDER", "OUTPUT ORDER");
    private static final Set<String> READ_OF_FILES = Set.of("id", "exporter", "exporterVersion", "decision");
    private static final Set<String> READ_OF_DECISIONS =
            Set.of("id", "name", "description", "historyTimeToLive", "decisionTable");
    private static final Set<String> READ_OF_TABLES =
            Set.of("id", "hitPolicy", "aggregation", "input", "output", "rule");

    private final Element before;
    private final Element after;
    private final CellWords words;
    private final List<ModelChange> changes = new ArrayList<>();

    TableComparison(Element before, Element after, Amounts amounts) {
        this.before = before;
        this.after = after;
        words = new CellWords(amounts);
    }

    List<ModelChange> changes() {
        String decision = decision(after).map(Xml::id).orElse("");
        changes.addAll(traits(after).since(traits(before), decision, Phrase.of("theTable")));
        decision(before)
                .map(Xml::id)
                .filter(then -> !then.equals(decision))
                .ifPresent(then -> changes.add(Changes.changed(
                        ChangeCode.ID,
                        decision,
                        Phrase.of("theTable"),
                        NOTHING,
                        Phrase.text(decision),
                        Phrase.text(then))));
        Map<String, Column> old = columns(before);
        Map<String, Column> now = columns(after);
        Pairing columns = new Pairing(old.keySet(), now.keySet());
        columns.pair(old.keySet(), now.keySet(), id -> looks(Pairing.in(old, id)), id -> looks(Pairing.in(now, id)));
        columns(old, now, columns);
        changes.addAll(new RuleComparison(rules(before, old, Function.identity()), rules(after, now, columns::known))
                .changes());
        return changes;
    }

    private void columns(Map<String, Column> old, Map<String, Column> now, Pairing pairing) {
        now.forEach((id, column) -> {
            if (pairing.isNew(id)) {
                changes.add(Changes.added(code(column), id, column.called(), NOTHING, column.factPhrase()));
                return;
            }
            Column then = Pairing.in(old, pairing.known(id));
            changes.addAll(column.traits().since(then.traits(), id, column.called()));
            if (!then.id().equals(id)) {
                changes.add(Changes.changed(
                        ChangeCode.ID, id, column.called(), NOTHING, Phrase.text(id), Phrase.text(then.id())));
            }
        });
        old.forEach((id, column) -> {
            if (pairing.isGone(id)) {
                changes.add(Changes.removed(code(column), id, column.called(), NOTHING, NOTHING, column.factPhrase()));
            }
        });
        List<String> order = now.keySet().stream()
                .filter(id -> !pairing.isNew(id))
                .map(pairing::known)
                .toList();
        if (!order.equals(old.keySet().stream().filter(order::contains).toList())) {
            List<Phrase> called = now.values().stream().map(Column::called).toList();
            changes.add(Changes.changed(ChangeCode.COLUMN_ORDER, "", Phrase.of("theTable"), NOTHING, Said.all(called)));
        }
    }

    private static ChangeCode code(Column column) {
        return column.asks() ? ChangeCode.COLUMN : ChangeCode.ANSWER_COLUMN;
    }

    private static String looks(Column column) {
        return column.fact().isEmpty() ? "" : column.asks() + "\n" + column.fact();
    }

    private List<RuleComparison.Placed> rules(
            Element root, Map<String, Column> columns, Function<String, String> known) {
        Map<String, Column> byKnownId = new LinkedHashMap<>();
        columns.forEach((id, column) -> byKnownId.put(known.apply(id), column));
        List<Element> drawn = table(root).stream()
                .flatMap(table -> Xml.children(table, "rule"))
                .toList();
        List<RuleComparison.Placed> rules = new ArrayList<>();
        for (int each = 0; each < drawn.size(); each++) {
            rules.add(new RuleComparison.Placed(Rule.of(each + 1, drawn.get(each), byKnownId, words), byKnownId));
        }
        return rules;
    }

    private static Map<String, Column> columns(Element root) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table(root).stream().flatMap(Column::of).forEach(column -> columns.putIfAbsent(column.id(), column));
        return columns;
    }

    private static Optional<Element> decision(Element root) {
        return Xml.child(root, "decision");
    }

    private static Optional<Element> table(Element root) {
        return decision(root).flatMap(decision -> Xml.child(decision, "decisionTable"));
    }

    private static Traits traits(Element root) {
        Traits traits = new Traits();
        decision(root).ifPresent(decision -> {
            traits.put(ChangeCode.NAME, Xml.name(decision), Phrase::text);
            Xml.child(decision, "description")
                    .ifPresent(said -> traits.put(
                            ChangeCode.DOCUMENTATION, said.getText().strip().replaceAll("\\s+", " "), Phrase::text));
            traits.put(ChangeCode.KEPT_FOR, Xml.engine(decision, "historyTimeToLive"), Said::period);
            Rest.of(decision, READ_OF_DECISIONS, traits);
        });
        table(root).ifPresent(table -> {
            traits.put(Trait.of(ChangeCode.HIT_POLICY), policy(table));
            Rest.of(table, READ_OF_TABLES, traits);
        });
        Rest.of(root, READ_OF_FILES, traits);
        return traits;
    }

    private static Phrase policy(Element table) {
        String written = Xml.text(table, "hitPolicy");
        String policy = written.isEmpty() ? "UNIQUE" : written;
        String aggregation = Xml.text(table, "aggregation");
        return POLICIES.contains(policy) && aggregation.isEmpty()
                ? Phrase.of("decides." + policy.replace(' ', '_'))
                : Said.formula((policy + " " + aggregation).strip());
    }
}
