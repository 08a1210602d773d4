package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.RULES_OVERLAP;
import static org.redress.studio.domain.FindingKind.RULE_IMPOSSIBLE;
import static org.redress.studio.domain.FindingKind.RULE_NEVER_APPLIES;
import static org.redress.studio.domain.FindingKind.RULE_TWICE;
import static org.redress.studio.domain.FindingKind.RULE_WITHOUT_REASON;
import static org.redress.studio.domain.FindingKind.TABLE_WITH_A_GAP;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.process.contract.FactType;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixKind;

/** Every combination of facts has its answer, none has two where one is wanted, and every rule has its use. */
final class RulesCheck {
    private static final int MOST_NAMED = 3;

    private final DrawnTable table;
    private final Coverage coverage = new Coverage();
    private final List<List<String>> texts;
    private final List<Boolean> decided;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<BitSet>> held;

    RulesCheck(DrawnTable table) {
        this.table = table;
        for (int column = 0; column < table.inputs().size(); column++) {
            DrawnTable.Input input = table.inputs().get(column);
            columns.add(Column.of(input.type().orElse(FactType.TEXT), input.listed(), cellsOf(column)));
        }
        decided = table.rows().stream()
                .map(row -> row.conditions().stream()
                        .noneMatch(cell -> Cell.of(cell.text()).other()))
                .toList();
        texts = table.rows().stream().map(RulesCheck::texts).toList();
        held = table.rows().stream().map(this::held).toList();
    }

    Stream<Finding> findings() {
        Stream<Finding> ofRules =
                IntStream.range(0, table.rows().size()).boxed().flatMap(this::ofARule);
        boolean answersAlways = Stream.of("FIRST", "UNIQUE").anyMatch(table.hitPolicy()::equals);
        return answersAlways ? Stream.concat(ofRules, gap().stream()) : ofRules;
    }

    private Stream<Finding> ofARule(int row) {
        DrawnTable.Row rule = table.rows().get(row);
        Stream<Finding> reason =
                rule.reason().isEmpty() ? Stream.of(Finding.of(RULE_WITHOUT_REASON, number(row))) : Stream.of();
        Stream<Finding> use = isDecided(row) ? useOf(row) : Stream.of();
        return Stream.concat(reason, use).map(finding -> finding.at(rule.id()).inRule(rule.id(), ""));
    }

    private Stream<Finding> useOf(int row) {
        if (held.get(row).stream().anyMatch(BitSet::isEmpty)) {
            return Stream.of(Finding.of(RULE_IMPOSSIBLE, number(row)).mendedBy(removal(row)));
        }
        return switch (table.hitPolicy()) {
            case "FIRST" ->
                isTaken(row)
                        ? Stream.of(Finding.of(RULE_NEVER_APPLIES, number(row)).mendedBy(removal(row)))
                        : Stream.of();
            case "UNIQUE" ->
                IntStream.range(0, row)
                        .filter(this::isDecided)
                        .filter(earlier -> overlap(held.get(earlier), held.get(row)))
                        .limit(MOST_NAMED)
                        .mapToObj(earlier -> Finding.of(RULES_OVERLAP, number(row), number(earlier)));
            default ->
                IntStream.range(0, row)
                        .filter(earlier -> texts.get(earlier).equals(texts.get(row)))
                        .limit(1)
                        .mapToObj(earlier -> Finding.of(RULE_TWICE, number(row), number(earlier))
                                .mendedBy(removal(row)));
        };
    }

    /** Whether the rules above take everything that a rule is about. */
    private boolean isTaken(int row) {
        Coverage.Open open = coverage.open(held.get(row), decided(row));
        return open.isKnown() && open.example().isEmpty();
    }

    private Optional<Finding> gap() {
        List<BitSet> everything = columns.stream()
                .map(column -> {
                    BitSet all = new BitSet();
                    all.set(0, column.size());
                    return all;
                })
                .toList();
        return coverage.open(everything, decided(table.rows().size())).example().map(open -> {
            Finding gap = Finding.of(TABLE_WITH_A_GAP, said(open)).at(table.id());
            return table.rows().isEmpty() ? gap : gap.mendedBy(FixKind.ADD_CATCH_ALL, "");
        });
    }

    private String said(List<Integer> combination) {
        return IntStream.range(0, combination.size())
                .mapToObj(column -> {
                    String example = columns.get(column).example(combination.get(column));
                    return table.inputs().get(column).called() + " = " + (example.isEmpty() ? "—" : example);
                })
                .collect(Collectors.joining(", "));
    }

    /** The rules before a row that can be looked at. */
    private List<List<BitSet>> decided(int before) {
        return IntStream.range(0, before)
                .filter(this::isDecided)
                .mapToObj(held::get)
                .toList();
    }

    private boolean isDecided(int row) {
        return decided.get(row);
    }

    private List<BitSet> held(DrawnTable.Row row) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).held(cell(row, column)))
                .toList();
    }

    private List<Cell> cellsOf(int column) {
        return table.rows().stream().map(row -> cell(row, column)).toList();
    }

    private static Cell cell(DrawnTable.Row row, int column) {
        return Cell.of(
                column < row.conditions().size() ? row.conditions().get(column).text() : "");
    }

    private static boolean overlap(List<BitSet> one, List<BitSet> other) {
        return IntStream.range(0, one.size()).allMatch(column -> one.get(column).intersects(other.get(column)));
    }

    private static List<String> texts(DrawnTable.Row row) {
        return Stream.concat(row.conditions().stream(), row.answers().stream())
                .map(DrawnTable.Entry::text)
                .toList();
    }

    private Fix removal(int row) {
        return new Fix(FixKind.REMOVE_ELEMENT, table.rows().get(row).id(), "");
    }

    private static String number(int row) {
        return Integer.toString(row + 1);
    }
}
