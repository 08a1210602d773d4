package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.FACT_NOT_FIRST;
import static org.redress.studio.domain.FindingKind.HIT_POLICY;
import static org.redress.studio.domain.FindingKind.OUTPUT_MISSING;
import static org.redress.studio.domain.FindingKind.TABLE_MISSING;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.process.contract.TableContract;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FixKind;

/** A table asks for facts that it is given and answers with what is understood. Source. */
final class TableCheck implements Check {
    private static final Set<String> SINGLE = Set.of("FIRST", "UNIQUE");
    private static final Set<String> ALL = Set.of("FIRST", "UNIQUE", "COLLECT");

    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        return DrawnTable.in(file)
                .map(TableCheck::ofATable)
                .orElseGet(() -> Stream.of(Finding.of(TABLE_MISSING, file.id()).at(file.id())));
    }

    private static Stream<Finding> ofATable(DrawnTable table) {
        Optional<TableContract> contract = TableContract.of(table.decision());
        return Stream.of(
                        hitPolicy(table, contract).stream(),
                        contract.stream().flatMap(each -> missing(table, each)),
                        firstFact(table),
                        IntStream.range(0, table.inputs().size())
                                .boxed()
                                .flatMap(column -> ConditionsCheck.findings(table, column, contract)),
                        IntStream.range(0, table.outputs().size())
                                .boxed()
                                .flatMap(column -> AnswersCheck.findings(table, column, contract)),
                        new RulesCheck(table).findings())
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> hitPolicy(DrawnTable table, Optional<TableContract> contract) {
        Set<String> wanted = contract.map(each -> each.several() ? Set.of("COLLECT") : SINGLE)
                .orElse(ALL);
        String usual = contract.filter(TableContract::several).isPresent() ? "COLLECT" : "FIRST";
        return wanted.contains(table.hitPolicy())
                ? Optional.empty()
                : Optional.of(Finding.of(HIT_POLICY, table.hitPolicy(), usual)
                        .at(table.id())
                        .mendedBy(FixKind.SET_HIT_POLICY, usual));
    }

    private static Stream<Finding> missing(DrawnTable table, TableContract contract) {
        Set<String> names =
                table.outputs().stream().map(DrawnTable.Output::name).collect(Collectors.toSet());
        return contract.answers().stream()
                .filter(answer -> !names.contains(answer.name()))
                .map(answer -> Finding.of(OUTPUT_MISSING, answer.name()).at(table.id()));
    }

    private static Stream<Finding> firstFact(DrawnTable table) {
        return TableContract.firstFact(table.decision())
                .filter(fact -> table.inputs().stream()
                        .findFirst()
                        .filter(input -> input.fact().equals(fact))
                        .isEmpty())
                .map(fact -> Finding.of(FACT_NOT_FIRST, fact).at(table.id()))
                .stream();
    }
}
