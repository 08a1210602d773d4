package org.redress.notification.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what is about to go out to a customer and finds what should be said otherwise. Pure: the phrases are data.
 * Source: R-052, R-074, D-05.
 */
public final class WordingGuard {
    private final List<Guarded> rules;

    public WordingGuard(List<WordingRule> rules) {
        this.rules =
                rules.stream().map(rule -> new Guarded(rule, rule.pattern())).toList();
    }

    /** Reads the rules from a text with one on each line; empty lines and lines that begin with {@code #} are skipped. */
    public static List<WordingRule> parse(String text, String language) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> WordingRule.parse(line, language))
                .toList();
    }

    /** What should be said otherwise, in the order of the text; of two that overlap the longer one. */
    public List<WordingFinding> check(String text) {
        List<WordingFinding> all = rules.stream().flatMap(rule -> rule.in(text)).toList();
        return all.stream()
                .filter(finding -> all.stream().noneMatch(other -> covers(other, finding)))
                .sorted(Comparator.comparingInt(WordingFinding::start))
                .toList();
    }

    private static boolean covers(WordingFinding other, WordingFinding finding) {
        return other.start() <= finding.start()
                && other.end() >= finding.end()
                && other.end() - other.start() > finding.end() - finding.start();
    }

    private record Guarded(WordingRule rule, Pattern pattern) {
        Stream<WordingFinding> in(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.results()
                    .map(hit -> new WordingFinding(
                            hit.group(), hit.start(), hit.end(), rule.kind(), rule.better(), mend(text, hit)));
        }

        private Optional<WordingMend> mend(String text, MatchResult hit) {
            if (rule.instead().isEmpty()) {
                return Optional.empty();
            }
            int start = rule.wholeSentence() ? beginning(text, hit.start()) : hit.start();
            int end = rule.wholeSentence() ? ending(text, hit.end()) : hit.end();
            return Optional.of(new WordingMend(rule.instead(), start, end, rule.language()));
        }

        private static int beginning(String text, int at) {
            int start = at;
            while (start > 0 && !endsSentence(text, start - 1)) {
                start--;
            }
            while (start < at && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return start;
        }

        private static int ending(String text, int at) {
            int end = at;
            while (end < text.length() && !endsSentence(text, end)) {
                end++;
            }
            return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
        }

        /** A point between figures ends none. */
        private static boolean endsSentence(String text, int at) {
            char sign = text.charAt(at);
            boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
            return sign == '\n' || ("!?.".indexOf(sign) >= 0 && last);
        }
    }
}
