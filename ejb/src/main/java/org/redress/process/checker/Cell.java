package org.redress.process.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.process.contract.FactType;

/**
 * A condition of a rule that can be looked at without asking it: texts, truth values, numbers and ranges, one or several, or
 * none of them. {@code other} says that there is something else in it, which only the engine can work out.
 */
public record Cell(boolean any, boolean none, List<Condition> tests, boolean other) {
    private static final int LONGEST = 1_000;
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern LIST = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^,\"]+");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)?\\s*(" + NUMBER + ")");

    /** One value, or one range of numbers. */
    public sealed interface Condition {}

    public record Text(String value) implements Condition {}

    public record YesNo(boolean value) implements Condition {}

    public record Nothing() implements Condition {}

    /** From, if given, to, if given, each with or without its end. */
    public record Range(Optional<BigDecimal> from, boolean fromToo, Optional<BigDecimal> to, boolean toToo)
            implements Condition {
        boolean holds(BigDecimal number) {
            boolean above = from.map(start -> number.compareTo(start) > 0 || fromToo && number.compareTo(start) == 0)
                    .orElse(true);
            boolean below = to.map(end -> number.compareTo(end) < 0 || toToo && number.compareTo(end) == 0)
                    .orElse(true);
            return above && below;
        }
    }

    /** A cell as it is written. */
    public static Cell of(String text) {
        String cell = text.strip();
        if (cell.isEmpty() || cell.equals("-")) {
            return new Cell(true, false, List.of(), false);
        }
        if (cell.length() > LONGEST) {
            return new Cell(false, false, List.of(), true);
        }
        Matcher not = NOT.matcher(cell);
        boolean none = not.matches();
        List<Condition> tests = new ArrayList<>();
        boolean other = false;
        Matcher part = LIST.matcher(none ? not.group(1) : cell);
        while (part.find()) {
            if (!part.group().isBlank()) {
                Optional<Condition> test = test(part.group().strip());
                test.ifPresent(tests::add);
                other |= test.isEmpty();
            }
        }
        return new Cell(false, none, List.copyOf(tests), other);
    }

    private static Optional<Condition> test(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return Optional.of(new Text(text.substring(1, text.length() - 1)));
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new YesNo(text.equals("true")));
        }
        if (text.equals("null")) {
            return Optional.of(new Nothing());
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(new Range(
                    number(range.group(2)),
                    range.group(1).equals("["),
                    number(range.group(3)),
                    range.group(4).equals("]")));
        }
        Matcher compared = COMPARED.matcher(text);
        return compared.matches()
                ? Optional.of(compared(compared.group(1), number(compared.group(2))))
                : Optional.empty();
    }

    private static Condition compared(String operator, Optional<BigDecimal> number) {
        Optional<BigDecimal> open = Optional.empty();
        return switch (operator == null ? "=" : operator) {
            case "<" -> new Range(open, false, number, false);
            case "<=" -> new Range(open, false, number, true);
            case ">" -> new Range(number, false, open, false);
            case ">=" -> new Range(number, true, open, false);
            default -> new Range(number, true, number, true);
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    /** Whether every test can be asked of a fact of this type. */
    boolean suits(FactType type) {
        return tests.stream()
                .allMatch(test -> test instanceof Nothing
                        || test instanceof Text && type == FactType.TEXT
                        || test instanceof YesNo && type == FactType.YES_NO
                        || test instanceof Range && type == FactType.NUMBER);
    }

    /** The texts it names. */
    public Set<String> texts() {
        return tests.stream()
                .filter(Text.class::isInstance)
                .map(test -> ((Text) test).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers at which it changes its mind. */
    Set<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new TreeSet<>();
        tests.forEach(test -> {
            if (test instanceof Range range) {
                range.from().ifPresent(numbers::add);
                range.to().ifPresent(numbers::add);
            }
        });
        return numbers;
    }
}
