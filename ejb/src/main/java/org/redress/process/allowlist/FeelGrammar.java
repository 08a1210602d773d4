package org.redress.process.allowlist;

import camundajar.impl.scala.Product;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.redress.process.contract.FactType;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/**
 * What a cell of a table may say: comparisons, ranges, lists and little sums of values and known facts. No function of its
 * own, no loop, no member of anything, no call but of a few that count, compare and read a date.
 */
final class FeelGrammar {
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 10;
    private static final Set<String> ALLOWED = Set.of(
            "ConstString",
            "ConstNumber",
            "ConstBool",
            "ConstNull",
            "ConstInputValue",
            "ConstDate",
            "ConstTime",
            "ConstLocalTime",
            "ConstDateTime",
            "ConstLocalDateTime",
            "ConstDayTimeDuration",
            "ConstYearMonthDuration",
            "ConstList",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "UnaryTestExpression",
            "Conjunction",
            "Disjunction",
            "AtLeastOne",
            "Not",
            "In",
            "If",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "Ref",
            "FunctionInvocation",
            "PositionalFunctionParameters",
            "::",
            "Nil");
    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "date",
            "time",
            "date and time",
            "duration",
            "now",
            "today",
            "string",
            "number",
            "abs",
            "floor",
            "ceiling",
            "min",
            "max",
            "contains",
            "starts with",
            "ends with",
            "string length",
            "upper case",
            "lower case");

    private FeelGrammar() {}

    /** What is wrong with a condition of a rule; nothing when it may stand there. */
    static Optional<Finding> inCondition(String cell) {
        return cell.isBlank() || cell.equals("-") ? Optional.empty() : wrong(cell, FEEL::parseUnaryTests);
    }

    /** What is wrong with an answer of a rule; nothing when it may stand there. */
    static Optional<Finding> inAnswer(String cell) {
        return cell.isBlank() ? Optional.empty() : wrong(cell, FEEL::parseExpression);
    }

    private static Optional<Finding> wrong(String cell, Function<String, ParseResult> parser) {
        if (!isBounded(cell)) {
            return Optional.of(Finding.of(FindingKind.CELL_NOT_READABLE, shortened(cell)));
        }
        ParseResult parsed = parser.apply(cell);
        if (!parsed.isSuccess()) {
            return Optional.of(Finding.of(FindingKind.CELL_NOT_READABLE, shortened(cell)));
        }
        return forbidden(parsed.parsedExpression().expression())
                .map(part -> Finding.of(FindingKind.CELL_NOT_ALLOWED, shortened(cell), part));
    }

    private static Optional<String> forbidden(Object part) {
        if (!(part instanceof Product product)) {
            return Optional.empty();
        }
        if (!ALLOWED.contains(product.productPrefix())) {
            return Optional.of(product.productPrefix());
        }
        if (part instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            return Optional.of(call.function());
        }
        if (part instanceof Ref name && !isKnown(name)) {
            return Optional.of(name.names().mkString("."));
        }
        for (int each = 0; each < product.productArity(); each++) {
            Optional<String> inside = forbidden(product.productElement(each));
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(Ref name) {
        return name.names().length() == 1
                && FactType.of(String.valueOf(name.names().head())).isPresent();
    }

    /** Whether it is short and shallow enough that reading it breaks no reader. */
    private static boolean isBounded(String cell) {
        int deepest = 0;
        int depth = 0;
        int signs = 0;
        for (char each : cell.toCharArray()) {
            depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
            signs = each == '-' ? signs + 1 : each == ' ' ? signs : 0;
            deepest = Math.max(deepest, signs);
        }
        return cell.length() <= LONGEST && deepest <= DEEPEST;
    }

    private static String shortened(String cell) {
        return cell.length() <= 80 ? cell : cell.substring(0, 79) + "…";
    }
}
