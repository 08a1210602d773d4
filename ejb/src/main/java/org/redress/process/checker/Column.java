package org.redress.process.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.redress.process.contract.FactType;

/**
 * Everything that a fact can be, as far as the rules of a table tell it apart: the texts they name, the numbers at which they
 * change their mind and those between, yes and no; and that nothing is known of it.
 */
final class Column {
    private static final Object NOTHING = new Object();
    private static final Object ANYTHING_ELSE = new Object();

    private final List<Object> kinds = new ArrayList<>();

    private Column() {}

    static Column of(FactType type, Set<String> listed, Collection<Cell> cells) {
        Column column = new Column();
        switch (type) {
            case TEXT -> column.texts(listed, cells);
            case NUMBER -> column.numbers(cells);
            case YES_NO -> column.kinds.addAll(List.of(true, false));
            case INSTANT -> column.kinds.add(ANYTHING_ELSE);
        }
        column.kinds.add(NOTHING);
        return column;
    }

    int size() {
        return kinds.size();
    }

    /** Which of them a condition holds for. */
    BitSet held(Cell cell) {
        BitSet held = new BitSet(size());
        for (int kind = 0; kind < size(); kind++) {
            held.set(kind, holds(cell, kinds.get(kind)));
        }
        return held;
    }

    /** An example of a kind, as it would be written in a cell; empty for a fact of which nothing is known. */
    String example(int kind) {
        Object value = kinds.get(kind);
        if (value == NOTHING) {
            return "";
        }
        return value == ANYTHING_ELSE ? "…" : String.valueOf(value);
    }

    private void texts(Set<String> listed, Collection<Cell> cells) {
        Set<String> texts = new TreeSet<>(listed);
        cells.forEach(cell -> texts.addAll(cell.texts()));
        kinds.addAll(texts);
        if (listed.isEmpty()) {
            kinds.add(ANYTHING_ELSE);
        }
    }

    private void numbers(Collection<Cell> cells) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        cells.forEach(cell -> bounds.addAll(cell.numbers()));
        if (bounds.isEmpty()) {
            kinds.add(BigDecimal.ZERO);
            return;
        }
        kinds.add(bounds.first().subtract(BigDecimal.ONE));
        for (BigDecimal bound : bounds) {
            kinds.add(bound);
            BigDecimal next = bounds.higher(bound);
            BigDecimal after = bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            if (next == null || after.compareTo(next) < 0) {
                kinds.add(after);
            }
        }
    }

    private static boolean holds(Cell cell, Object kind) {
        if (cell.any()) {
            return true;
        }
        return cell.tests().stream().anyMatch(test -> holds(test, kind)) != cell.none();
    }

    private static boolean holds(Cell.Condition test, Object kind) {
        if (test instanceof Cell.Text text) {
            return text.value().equals(kind);
        }
        if (test instanceof Cell.YesNo yesNo) {
            return Boolean.valueOf(yesNo.value()).equals(kind);
        }
        if (test instanceof Cell.Range range) {
            return kind instanceof BigDecimal number && range.holds(number);
        }
        return kind == NOTHING;
    }
}
