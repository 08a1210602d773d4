package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The only conditions a model may ask: comparisons of known variables with each other and with texts, numbers and
 * truth values, joined by and, or, not and parentheses. There is no member access, no call and no index, so nothing
 * of the machine can be reached.
 *
 * <pre>
 * either     := both (or both)*
 * both       := negation (and negation)*
 * negation   := not negation | comparison
 * comparison := value (operator value)?
 * value      := ( either ) | variable | 'text' | number | true | false | null
 * </pre>
 */
final class ConditionGrammar {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)|'[^'\\\\$#{}]{0,200}'|-?\\d{1,18}(?:\\.\\d{1,9})?"
                    + "|[A-Za-z_][A-Za-z0-9_]*)\\s*");
    private static final Set<String> OPERATORS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> AND = Set.of("and", "&&");
    private static final Set<String> OR = Set.of("or", "||");
    private static final Set<String> NOT = Set.of("not", "!");
    private static final int DEEPEST = 20;

    private final Set<String> variables;
    private List<String> tokens = List.of();
    private int next;
    private int depth;

    ConditionGrammar(Set<String> variables) {
        this.variables = variables;
    }

    /** The names in a condition that are no known variable; empty where it is no condition at all. */
    Set<String> unknownIn(String condition) {
        Set<String> named = new TreeSet<>(tokensOf(condition));
        Stream.of(OPERATORS, CONSTANTS, AND, OR, NOT, variables).forEach(named::removeAll);
        named.removeIf(token -> !Character.isJavaIdentifierStart(token.charAt(0)));
        Set<String> all = new HashSet<>(variables);
        all.addAll(named);
        return new ConditionGrammar(all).accepts(condition) ? named : Set.of();
    }

    boolean accepts(String condition) {
        tokens = tokensOf(condition);
        next = 0;
        depth = 0;
        return !tokens.isEmpty() && either() && next == tokens.size();
    }

    private boolean either() {
        boolean holds = both();
        while (holds && takes(OR)) {
            holds = both();
        }
        return holds;
    }

    private boolean both() {
        boolean holds = negation();
        while (holds && takes(AND)) {
            holds = negation();
        }
        return holds;
    }

    private boolean negation() {
        if (takes(NOT)) {
            return isNested() && negation();
        }
        return comparison();
    }

    private boolean comparison() {
        return value() && (!takes(OPERATORS) || value());
    }

    private boolean value() {
        if (takes(Set.of("("))) {
            return isNested() && either() && takes(Set.of(")"));
        }
        if (next == tokens.size()) {
            return false;
        }
        String token = tokens.get(next++);
        return CONSTANTS.contains(token) || isLiteral(token) || variables.contains(token);
    }

    private boolean isNested() {
        return ++depth <= DEEPEST;
    }

    private static boolean isLiteral(String token) {
        char first = token.charAt(0);
        return first == '\'' || first == '-' || Character.isDigit(first);
    }

    private boolean takes(Set<String> wanted) {
        if (next < tokens.size() && wanted.contains(tokens.get(next))) {
            next++;
            return true;
        }
        return false;
    }

    /** None at all when a part of the condition is no token. */
    private static List<String> tokensOf(String condition) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        int end = 0;
        while (end < condition.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return List.of();
            }
            found.add(matcher.group(1));
            end = matcher.end();
        }
        return found;
    }
}
