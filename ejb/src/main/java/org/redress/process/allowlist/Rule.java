package org.redress.process.allowlist;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.process.contract.Moments;
import org.redress.studio.domain.FindingKind;

/** What a text in a model must be, and what is found where it is not. */
record Rule(FindingKind broken, String wanted, Predicate<String> holds) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    /** Tags and entities of pages, and marks that turn the direction of what follows. */
    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?A-Za-z]|&(?:#\\w+|lt|gt|quot|amp);"
            + "|[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]|(?i:javascript)\\s*:");

    private static final String AMOUNT = "'\\d{1,4} ?(min|h|d)'";
    /** The names that stand for an instant: {@code promise} for {@code promiseDueAt}. */
    private static final String NAMED = Moments.names().stream().collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern DUE = Pattern.compile("\\$\\{due\\.(in\\(" + AMOUNT + "\\)|days\\(\\d{1,3}\\)|at\\('"
            + NAMED + "'\\)|before\\('" + NAMED + "', ?" + AMOUNT + "\\))}");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/P[0-9DTHMS]{2,12}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");
    private static final int LONGEST_CONDITION = 1_000;

    /** Words without any expression, for the engine evaluates names too, and without any markup, for pages show them. */
    static final Rule PLAIN_TEXT =
            new Rule(FindingKind.EXPRESSION_IN_TEXT, "", text -> !holdsExpression(text) && !holdsMarkup(text));

    static final Rule TRUE_OR_FALSE = oneOf("true", "false");

    static final Rule NUMBER = value("123", text -> WHOLE_NUMBER.matcher(text).matches());

    /** So many at once and no more. */
    static final Rule FEW = value("1 … 99", text -> COUNT.matcher(text).matches());

    static final Rule DUE_INSTANT = new Rule(
            FindingKind.DUE_NOT_UNDERSTOOD, "", text -> DUE.matcher(text).matches());

    static final Rule RETRY_CYCLE =
            value("R5/PT5M", text -> RETRIES.matcher(text).matches());

    static Rule oneOf(String... values) {
        List<String> allowed = List.of(values);
        return value(String.join(", ", allowed), allowed::contains);
    }

    static Rule nameOf(FindingKind unknown, Set<String> names) {
        return new Rule(unknown, "", names::contains);
    }

    /** The value of one of these, and nothing else of it. */
    static Rule valueOf(FindingKind unknown, Set<String> names) {
        return new Rule(unknown, "", text -> isReference(text) && names.contains(inside(text)));
    }

    static Rule condition(Set<String> variables) {
        return new Rule(
                FindingKind.CONDITION_NOT_UNDERSTOOD,
                "",
                text -> isCondition(text) && new ConditionGrammar(variables).accepts(inside(text)));
    }

    Rule or(Rule other) {
        return new Rule(broken, wanted, holds.or(other.holds));
    }

    static boolean holdsExpression(String text) {
        return EXPRESSION.matcher(text).find();
    }

    private static boolean holdsMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    static boolean isCondition(String text) {
        return isReference(text) && text.length() <= LONGEST_CONDITION;
    }

    static String inside(String text) {
        return text.substring(2, text.length() - 1).strip();
    }

    private static Rule value(String wanted, Predicate<String> holds) {
        return new Rule(FindingKind.VALUE_NOT_ALLOWED, wanted, holds);
    }

    private static boolean isReference(String text) {
        return text.startsWith("${") && text.endsWith("}");
    }
}
