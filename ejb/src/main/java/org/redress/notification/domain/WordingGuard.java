package org.redress.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    public List<WordingFinding> check(CharSequence text) {
        Sentences sentences = Sentences.of(text);
        List<WordingFinding> all = rules.stream()
                .map(rule -> rule.in(text, sentences))
                .flatMap(List::stream)
                .toList();
        return Spans.outermost(all, WordingFinding::start, WordingFinding::end);
    }

    private record Guarded(WordingRule rule, Pattern pattern) {
        List<WordingFinding> in(CharSequence text, Sentences sentences) {
            List<WordingFinding> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new WordingFinding(
                        matcher.group(),
                        matcher.start(),
                        matcher.end(),
                        rule.kind(),
                        rule.better(),
                        mend(sentences, matcher)));
            }
            return found;
        }

        private Optional<WordingMend> mend(Sentences sentences, MatchResult hit) {
            if (rule.instead().isEmpty()) {
                return Optional.empty();
            }
            int start = rule.wholeSentence() ? sentences.beginning(hit.start()) : hit.start();
            int end = rule.wholeSentence() ? sentences.ending(hit.end()) : hit.end();
            return Optional.of(new WordingMend(rule.instead(), start, end, rule.language()));
        }
    }
}
