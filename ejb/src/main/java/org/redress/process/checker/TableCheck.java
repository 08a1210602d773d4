package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.ANSWER_NOT_AN_AMOUNT_OF_TIME;
import static org.redress.studio.domain.FindingKind.ANSWER_NOT_LISTED;
import static org.redress.studio.domain.FindingKind.ANSWER_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.ANSWER_UNKNOWN;
import static org.redress.studio.domain.FindingKind.CELL_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.EVENT_UNKNOWN;
import static org.redress.studio.domain.FindingKind.FACT_NOT_FIRST;
import static org.redress.studio.domain.FindingKind.FACT_NOT_HANDED_OVER;
import static org.redress.studio.domain.FindingKind.FACT_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.HIT_POLICY;
import static org.redress.studio.domain.FindingKind.OUTPUT_MISSING;
import static org.redress.studio.domain.FindingKind.TABLE_MISSING;
import static org.redress.studio.domain.FindingKind.VALUE_NOT_LISTED;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.process.contract.AnswerContract;
import org.redress.process.contract.FactType;
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
                                .flatMap(column -> ofAnInput(table, column, contract)),
                        IntStream.range(0, table.outputs().size())
                                .boxed()
                                .flatMap(column -> ofAnOutput(table, column, contract)),
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

    private static Stream<Finding> ofAnInput(DrawnTable table, int column, Optional<TableContract> contract) {
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

    private static Stream<Finding> ofAnOutput(DrawnTable table, int column, Optional<TableContract> contract) {
        DrawnTable.Output output = table.outputs().get(column);
        Optional<AnswerContract> wanted = contract.flatMap(each -> each.answers().stream()
                .filter(answer -> answer.name().equals(output.name()))
                .findFirst());
        return table.rows().stream()
                .filter(row -> column < row.answers().size())
                .flatMap(row -> ofAnAnswer(output, row.answers().get(column), wanted).stream()
                        .map(finding -> finding.inRule(row.id(), output.id())));
    }

    /** What is worked out only when it is asked cannot be looked at before. */
    private static Optional<Finding> ofAnAnswer(
            DrawnTable.Output output, DrawnTable.Entry entry, Optional<AnswerContract> wanted) {
        Cell answer = Cell.of(entry.text());
        if (entry.text().isEmpty()) {
            return wanted.map(
                    each -> Finding.of(ANSWER_UNKNOWN, "", output.called()).at(entry.id()));
        }
        if (answer.other() || answer.tests().size() != 1) {
            return Optional.empty();
        }
        if (!answer.suits(type(output, wanted))) {
            return Optional.of(Finding.of(ANSWER_OF_WRONG_TYPE, entry.text(), output.called())
                    .at(entry.id()));
        }
        String text = answer.texts().stream().findFirst().orElse("");
        if (!answer.texts().isEmpty()
                && wanted.filter(each -> !each.understands(text)).isPresent()) {
            boolean isCode = wanted.get().type() == AnswerContract.Type.CODE;
            return Optional.of(Finding.of(isCode ? ANSWER_UNKNOWN : ANSWER_NOT_AN_AMOUNT_OF_TIME, text, output.called())
                    .at(entry.id()));
        }
        return answer.texts().isEmpty()
                        || output.listed().isEmpty()
                        || output.listed().contains(text)
                ? Optional.empty()
                : Optional.of(
                        Finding.of(ANSWER_NOT_LISTED, text, output.called()).at(entry.id()));
    }

    /** What type an answer is to have: as the product wants it, or else as the table says itself. */
    private static FactType type(DrawnTable.Output output, Optional<AnswerContract> wanted) {
        return wanted.map(each -> switch (each.type()) {
                    case YES_NO -> FactType.YES_NO;
                    case WHOLE_NUMBER -> FactType.NUMBER;
                    case TEXT, CODE, AMOUNT_OF_TIME, AMOUNT_OR_SAME_DAY -> FactType.TEXT;
                })
                .or(() -> Arrays.stream(FactType.values())
                        .filter(type -> type.isWritten(output.typeRef()))
                        .findFirst())
                .orElse(FactType.TEXT);
    }
}
