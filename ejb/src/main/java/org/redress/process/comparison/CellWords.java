package org.redress.process.comparison;

import java.util.Comparator;
import java.util.List;
import org.redress.process.checker.Cell;
import org.redress.process.contract.FactType;
import org.redress.studio.domain.Phrase;

/** Says a cell of a table in words. What is anything else than values, ranges and lists is said as it is written. */
record CellWords(Amounts amounts) {
    private static final Comparator<Phrase> BY_NAME = Comparator.comparing(Phrase::written);

    /** What a column asks of a fact; in which order a cell names values makes no difference. */
    Phrase condition(String fact, String written) {
        Cell cell = Cell.of(written);
        if (cell.any()) {
            return Phrase.of("anything");
        }
        if (cell.other() || cell.tests().isEmpty()) {
            return Said.formula(tidied(written));
        }
        List<Phrase> tests = cell.tests().stream()
                .map(test -> test(fact, test))
                .sorted(BY_NAME)
                .toList();
        return cell.none() ? Phrase.of("notOneOf", Said.either(tests)) : Said.either(tests);
    }

    /** What a column answers. */
    Phrase answer(String name, String written) {
        Cell cell = Cell.of(written);
        if (cell.any()) {
            return Phrase.of("nothing");
        }
        boolean one = !cell.other() && !cell.none() && cell.tests().size() == 1;
        if (!one) {
            return Said.formula(tidied(written));
        }
        Cell.Condition only = cell.tests().get(0);
        if (only instanceof Cell.Text text) {
            return text.value().isEmpty() ? Phrase.of("emptyText") : Said.value(name, text.value());
        }
        return FactType.of(name).isEmpty() && only instanceof Cell.Range range && isExactly(range)
                ? Phrase.text(range.from().orElseThrow().toPlainString())
                : test(name, only);
    }

    private Phrase test(String fact, Cell.Condition test) {
        if (test instanceof Cell.Text text) {
            return Phrase.of("value", fact, text.value());
        }
        if (test instanceof Cell.YesNo yesNo) {
            return Said.yesNo(yesNo.value());
        }
        return test instanceof Cell.Range range ? range(fact, range) : Phrase.of("unknown");
    }

    private Phrase range(String fact, Cell.Range range) {
        if (isExactly(range)) {
            return amounts.number(fact, range.from().orElseThrow());
        }
        if (range.from().isEmpty()) {
            return Phrase.of(
                    range.toToo() ? "atMost" : "under",
                    amounts.number(fact, range.to().orElseThrow()));
        }
        if (range.to().isEmpty()) {
            return Phrase.of(
                    range.fromToo() ? "atLeast" : "over",
                    amounts.number(fact, range.from().orElseThrow()));
        }
        String ends = (range.fromToo() ? "from" : "above") + (range.toToo() ? "To" : "Below");
        return Phrase.of(
                ends,
                amounts.number(fact, range.from().orElseThrow()),
                amounts.number(fact, range.to().orElseThrow()));
    }

    private static boolean isExactly(Cell.Range range) {
        return range.from().isPresent() && range.from().equals(range.to());
    }

    private static String tidied(String written) {
        return written.strip().replaceAll("\\s+", " ");
    }
}
