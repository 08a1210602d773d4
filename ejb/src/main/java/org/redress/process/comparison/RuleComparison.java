package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Says which rules of a table are new, gone or in another place, and what each says differently, cell by cell. */
final class RuleComparison {
    private static final Phrase NOTHING = Phrase.text("");
    private static final Phrase ANYTHING = Phrase.of("anything");

    /** A rule with the columns of its table, by the ids that both tables know them by. */
    record Placed(Rule rule, Map<String, Column> columns) {
        String looks() {
            return rule.cells() + "\n" + rule.reason();
        }
    }

    private final Map<String, Placed> before;
    private final Map<String, Placed> after;
    private final Pairing pairing;
    private final List<ModelChange> changes = new ArrayList<>();

    RuleComparison(List<Placed> before, List<Placed> after) {
        this.before = byId(before);
        this.after = byId(after);
        pairing = new Pairing(this.before.keySet(), this.after.keySet());
        pair(Placed::looks);
        pair(placed -> placed.rule().cells().toString());
        pair(placed -> placed.rule().reason());
    }

    List<ModelChange> changes() {
        after.forEach((id, now) -> {
            if (pairing.isNew(id)) {
                changes.add(Changes.added(
                        ChangeCode.RULE,
                        id,
                        now.rule().called(),
                        NOTHING,
                        now.rule().asked(now.columns()),
                        now.rule().answered(now.columns())));
            } else {
                compared(Pairing.in(before, pairing.known(id)), now);
            }
        });
        before.forEach((id, then) -> {
            if (pairing.isGone(id)) {
                changes.add(Changes.removed(
                        ChangeCode.RULE,
                        id,
                        then.rule().called(),
                        NOTHING,
                        then.rule().asked(then.columns()),
                        then.rule().answered(then.columns())));
            }
        });
        moved();
        return changes;
    }

    private void compared(Placed then, Placed now) {
        Rule rule = now.rule();
        now.columns().forEach((column, drawn) -> {
            Phrase said = rule.cell(column);
            Phrase saidBefore = then.rule().cells().getOrDefault(column, drawn.asks() ? ANYTHING : NOTHING);
            if (!saidBefore.equals(said)) {
                changes.add(Changes.changed(
                        drawn.asks() ? ChangeCode.CELL : ChangeCode.ANSWER,
                        rule.id(),
                        rule.called(),
                        drawn.called(),
                        said,
                        saidBefore.equals(NOTHING) ? Phrase.of("nothing") : saidBefore));
            }
        });
        changes.addAll(rule.traits().since(then.rule().traits(), rule.id(), rule.called()));
        if (!then.rule().id().equals(rule.id())) {
            changes.add(Changes.changed(
                    ChangeCode.ID,
                    rule.id(),
                    rule.called(),
                    NOTHING,
                    Phrase.text(rule.id()),
                    Phrase.text(then.rule().id())));
        }
    }

    /** Of the rules that are in another order, as few as possible are called moved. */
    private void moved() {
        List<String> order =
                after.keySet().stream().filter(id -> !pairing.isNew(id)).toList();
        List<Integer> numbers = order.stream()
                .map(id -> Pairing.in(before, pairing.known(id)).rule().number())
                .toList();
        List<Integer> stayed = LongestRise.in(numbers);
        for (int each = 0; each < order.size(); each++) {
            if (!stayed.contains(numbers.get(each))) {
                Rule now = Pairing.in(after, order.get(each)).rule();
                changes.add(Changes.changed(
                        ChangeCode.RULE_ORDER,
                        now.id(),
                        now.called(),
                        NOTHING,
                        Phrase.text(Integer.toString(now.number())),
                        Phrase.text(Integer.toString(numbers.get(each)))));
            }
        }
    }

    private void pair(Function<Placed, String> looks) {
        pairing.pair(
                before.keySet(),
                after.keySet(),
                id -> looks.apply(Pairing.in(before, id)),
                id -> looks.apply(Pairing.in(after, id)));
    }

    private static Map<String, Placed> byId(List<Placed> rules) {
        Map<String, Placed> byId = new LinkedHashMap<>();
        rules.forEach(each -> byId.put(
                byId.containsKey(each.rule().id())
                        ? each.rule().id() + "#" + byId.size()
                        : each.rule().id(),
                each));
        return byId;
    }
}
