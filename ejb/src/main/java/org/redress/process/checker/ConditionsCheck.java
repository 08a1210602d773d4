package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.CELL_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.EVENT_UNKNOWN;
import static org.redress.studio.domain.FindingKind.FACT_NOT_HANDED_OVER;
import static org.redress.studio.domain.FindingKind.FACT_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.VALUE_NOT_LISTED;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.process.contract.FactType;
import org.redress.process.contract.TableContract;
import org.redress.studio.domain.Finding;

/** What a column of conditions asks for is known and handed over, and each of its cells suits it. */
final class ConditionsCheck {
    private ConditionsCheck() {}

    static Stream<Finding> findings(DrawnTable table, int column, Optional<TableContract> contract) {
        DrawnTable.Input input = table.inputs().get(column);
        Optional<FactType> type = input.type();
        boolean isGiven = type.isEmpty()
                || contract.map(each -> each.facts().contains(input.fact())).orElse(true);
        Stream<Finding> given = isGiven
                ? Stream.of()
                : Stream.of(Finding.of(FACT_NOT_HANDED_OVER, input.called()).at(input.id()));
        Stream<Finding> typed = type
                .filter(each -> !each.isWritten(input.typeRef()))
                .map(each -> Finding.of(FACT_OF_WRONG_TYPE, input.called(), input.typeRef())
                        .at(input.id()))
                .stream();
        Stream<Finding> cells = table.rows().stream()
                .filter(row -> column < row.conditions().size())
                .flatMap(row -> ofACondition(input, row.conditions().get(column))
                        .map(finding -> finding.inRule(row.id(), input.id())));
        return Stream.of(given, typed, cells).flatMap(findings -> findings);
    }

    private static Stream<Finding> ofACondition(DrawnTable.Input input, DrawnTable.Entry entry) {
        Cell cell = Cell.of(entry.text());
        if (!input.type().map(cell::suits).orElse(true)) {
            return Stream.of(
                    Finding.of(CELL_OF_WRONG_TYPE, entry.text(), input.called()).at(entry.id()));
        }
        Set<String> known = TableContract.codesOf(input.fact()).orElse(input.listed());
        boolean isContract = TableContract.codesOf(input.fact()).isPresent();
        return cell.texts().stream()
                .filter(text -> !known.isEmpty() && !known.contains(text))
                .map(text -> Finding.of(isContract ? EVENT_UNKNOWN : VALUE_NOT_LISTED, text, input.called())
                        .at(entry.id()));
    }
}
