package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.ANSWER_NOT_AN_AMOUNT_OF_TIME;
import static org.redress.studio.domain.FindingKind.ANSWER_NOT_LISTED;
import static org.redress.studio.domain.FindingKind.ANSWER_OF_WRONG_TYPE;
import static org.redress.studio.domain.FindingKind.ANSWER_UNKNOWN;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.process.contract.AnswerContract;
import org.redress.process.contract.FactType;
import org.redress.process.contract.TableContract;
import org.redress.studio.domain.Finding;

/** Each answer of a column is one that the product understands and that the table lists. */
final class AnswersCheck {
    private AnswersCheck() {}

    static Stream<Finding> findings(DrawnTable table, int column, Optional<TableContract> contract) {
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
