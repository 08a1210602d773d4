package org.redress.process.allowlist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.model.ComplaintVariable;

/** What a text in a model must be, and how that is said to the person who drew it. */
record Rule(String wanted, Predicate<String> holds) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final String AMOUNT = "'\\d{1,4} ?(min|h|d)'";
    /** The names that stand for an instant: {@code promise} for {@code promiseDueAt}. */
    private static final String NAMED = Arrays.stream(ComplaintVariable.values())
            .filter(variable -> variable.type() == ComplaintVariable.Type.INSTANT)
            .map(variable -> variable.id().replaceFirst("DueAt$", ""))
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern DUE = Pattern.compile("\\$\\{due\\.(in\\(" + AMOUNT + "\\)|days\\(\\d{1,3}\\)|at\\('"
            + NAMED + "'\\)|before\\('" + NAMED + "', ?" + AMOUNT + "\\))}");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/P[0-9DTHMS]{2,12}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");

    /** Words without any expression: the engine evaluates names and descriptions too. */
    static final Rule PLAIN_TEXT = new Rule(
            "plain text without an expression",
            text -> !EXPRESSION.matcher(text).find());

    static final Rule TRUE_OR_FALSE = oneOf("true", "false");

    static final Rule NUMBER =
            new Rule("a whole number", text -> WHOLE_NUMBER.matcher(text).matches());

    static final Rule DUE_INSTANT = new Rule(
            "one of ${due.in('4 h')}, ${due.days(3)}, ${due.at('promise')}, ${due.before('promise','1 d')}",
            text -> DUE.matcher(text).matches());

    static final Rule RETRY_CYCLE =
            new Rule("a retry cycle like R5/PT5M", text -> RETRIES.matcher(text).matches());

    static Rule oneOf(String... values) {
        List<String> allowed = List.of(values);
        return new Rule(allowed.size() == 1 ? "'" + values[0] + "'" : "one of " + allowed, allowed::contains);
    }

    static Rule nameOf(String what, Set<String> names) {
        return new Rule("the name of " + what, names::contains);
    }

    /** The value of one of these, and nothing else of it. */
    static Rule valueOf(String what, Set<String> names) {
        return new Rule("${…} with the name of " + what, text -> isReference(text) && names.contains(inside(text)));
    }

    static Rule condition(Set<String> variables) {
        return new Rule(
                "a comparison of known variables like ${approval == 'APPROVED'}",
                text -> isReference(text) && new ConditionGrammar(variables).accepts(inside(text)));
    }

    Rule or(Rule other) {
        return new Rule(wanted + " or " + other.wanted, holds.or(other.holds));
    }

    private static boolean isReference(String text) {
        return text.startsWith("${") && text.endsWith("}");
    }

    private static String inside(String text) {
        return text.substring(2, text.length() - 1).strip();
    }
}
