package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.studio.domain.Phrase;

/**
 * Says a condition of a model in words: the comparisons that models may make, joined by and, or and not. What is anything else
 * is said as it is written.
 */
final class ConditionWords {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)|'[^']*'|-?\\d{1,18}(?:\\.\\d{1,9})?"
                    + "|[A-Za-z_][A-Za-z0-9_]*)\\s*");
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("==", "is"),
            Map.entry("eq", "is"),
            Map.entry("!=", "isNot"),
            Map.entry("ne", "isNot"),
            Map.entry("<", "isUnder"),
            Map.entry("lt", "isUnder"),
            Map.entry("<=", "isAtMost"),
            Map.entry("le", "isAtMost"),
            Map.entry(">", "isOver"),
            Map.entry("gt", "isOver"),
            Map.entry(">=", "isAtLeast"),
            Map.entry("ge", "isAtLeast"));
    private static final Map<String, String> TURNED = Map.of(
            "is", "is",
            "isNot", "isNot",
            "isUnder", "isOver",
            "isOver", "isUnder",
            "isAtMost", "isAtLeast",
            "isAtLeast", "isAtMost");
    private static final Set<String> COMPOSED = Set.of("and", "or", "not");

    private final Amounts amounts;
    private List<String> tokens = List.of();
    private int next;

    ConditionWords(Amounts amounts) {
        this.amounts = amounts;
    }

    Phrase of(String written) {
        String condition = written.strip();
        if (!condition.matches("(?s)[$#]\\{.*}")) {
            return Said.formula(condition);
        }
        try {
            tokens = tokensOf(condition.substring(2, condition.length() - 1));
            next = 0;
            Phrase said = either();
            return next == tokens.size() ? said : Said.formula(condition);
        } catch (NotUnderstood e) {
            return Said.formula(condition);
        }
    }

    private Phrase either() {
        List<Phrase> parts = several(this::both, Set.of("or", "||"));
        boolean oneFact = parts.size() > 1
                && parts.stream().allMatch(part -> part.word().equals("is"))
                && parts.stream().map(part -> part.parts().get(0)).distinct().count() == 1;
        return oneFact
                ? Phrase.of(
                        "is",
                        parts.get(0).parts().get(0),
                        Said.either(
                                parts.stream().map(part -> part.parts().get(1)).toList()))
                : Said.either(inParentheses(parts));
    }

    private Phrase both() {
        return Said.all(inParentheses(several(this::negation, Set.of("and", "&&"))));
    }

    private List<Phrase> several(java.util.function.Supplier<Phrase> part, Set<String> joined) {
        List<Phrase> parts = new ArrayList<>(List.of(part.get()));
        while (takes(joined)) {
            parts.add(part.get());
        }
        return parts;
    }

    private static List<Phrase> inParentheses(List<Phrase> parts) {
        Function<Phrase, Phrase> apart = part -> COMPOSED.contains(part.word()) ? Phrase.of("parentheses", part) : part;
        return parts.size() == 1 ? parts : parts.stream().map(apart).collect(Collectors.toList());
    }

    private Phrase negation() {
        if (!takes(Set.of("not", "!"))) {
            return comparison();
        }
        Phrase denied = negation();
        if (!denied.word().equals("is") || denied.parts().get(1).word().equals("or")) {
            return Phrase.of("not", denied);
        }
        Phrase value = denied.parts().get(1);
        return value.equals(Said.yesNo(true)) || value.equals(Said.yesNo(false))
                ? Phrase.of("is", denied.parts().get(0), Said.yesNo(value.equals(Said.yesNo(false))))
                : Phrase.of("isNot", denied.parts());
    }

    private Phrase comparison() {
        if (takes(Set.of("("))) {
            Phrase inside = either();
            if (!takes(Set.of(")"))) {
                throw new NotUnderstood();
            }
            return inside;
        }
        String first = value();
        String operator = next < tokens.size() ? OPERATORS.get(tokens.get(next)) : null;
        if (operator == null) {
            return isFact(first) ? compared(first, "is", "true") : truth(first);
        }
        next++;
        String second = value();
        return isFact(first)
                ? compared(first, operator, second)
                : compared(second, TURNED.getOrDefault(operator, operator), first);
    }

    private Phrase compared(String fact, String operator, String value) {
        if (!isFact(fact)) {
            throw new NotUnderstood();
        }
        if (operator.equals("isNot") && (value.equals("true") || value.equals("false"))) {
            return Phrase.of("is", Said.fact(fact), Said.yesNo(value.equals("false")));
        }
        return Phrase.of(operator, amounts.fact(fact), said(fact, value));
    }

    private Phrase said(String fact, String value) {
        if (value.equals("true") || value.equals("false")) {
            return Said.yesNo(value.equals("true"));
        }
        if (value.equals("null")) {
            return Phrase.of("unknown");
        }
        if (isFact(value)) {
            return Said.fact(value);
        }
        return value.startsWith("'")
                ? Phrase.of("value", fact, value.substring(1, value.length() - 1))
                : amounts.number(fact, value);
    }

    private static Phrase truth(String written) {
        if (written.equals("true") || written.equals("false")) {
            return Phrase.of(written.equals("true") ? "always" : "never");
        }
        throw new NotUnderstood();
    }

    private String value() {
        if (next == tokens.size() || !isValue(tokens.get(next))) {
            throw new NotUnderstood();
        }
        return tokens.get(next++);
    }

    private static boolean isValue(String token) {
        return isFact(token) || token.matches("true|false|null|'.*'|-?\\d.*");
    }

    private static boolean isFact(String token) {
        return token.matches("[A-Za-z_]\\w*")
                && !OPERATORS.containsKey(token)
                && !token.matches("and|or|not|true|false|null");
    }

    private boolean takes(Set<String> wanted) {
        if (next < tokens.size() && wanted.contains(tokens.get(next))) {
            next++;
            return true;
        }
        return false;
    }

    private static List<String> tokensOf(String condition) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        int end = 0;
        while (end < condition.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new NotUnderstood();
            }
            found.add(matcher.group(1));
            end = matcher.end();
        }
        return found;
    }

    /** It is no condition that models may ask. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("", null, false, false);
        }
    }
}
