package org.redress.process.checker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which combinations of facts some rules leave open, among those that another one is about. A table that is too large to be
 * looked through to the end gets no answer.
 */
final class Coverage {
    private static final int MOST_STEPS = 5_000_000;

    private int steps;

    /** What rules leave open: whether that is known, and an example, a kind for each column, where something is. */
    record Open(boolean isKnown, Optional<List<Integer>> example) {}

    /** What of a combination is left open by these rules; all tables of one look share the same patience. */
    Open open(List<BitSet> within, List<List<BitSet>> rules) {
        Optional<List<Integer>> example = open(within, 0, rules);
        return new Open(steps <= MOST_STEPS, example);
    }

    private Optional<List<Integer>> open(List<BitSet> within, int column, List<List<BitSet>> left) {
        if (left.isEmpty()) {
            return Optional.of(examples(within, column));
        }
        steps += left.size();
        if (column == within.size() || steps > MOST_STEPS) {
            return Optional.empty();
        }
        for (int kind : within.get(column).stream().toArray()) {
            int asked = kind;
            List<List<BitSet>> holding =
                    left.stream().filter(rule -> rule.get(column).get(asked)).toList();
            Optional<List<Integer>> found =
                    coversTheRest(holding, within, column + 1) ? Optional.empty() : open(within, column + 1, holding);
            steps += left.size();
            if (found.isPresent()) {
                List<Integer> combination = new ArrayList<>(found.get());
                combination.add(0, kind);
                return Optional.of(combination);
            }
        }
        return Optional.empty();
    }

    private static boolean coversTheRest(List<List<BitSet>> rules, List<BitSet> within, int from) {
        return rules.stream()
                .anyMatch(rule -> IntStream.range(from, within.size()).allMatch(column -> {
                    BitSet rest = (BitSet) within.get(column).clone();
                    rest.andNot(rule.get(column));
                    return rest.isEmpty();
                }));
    }

    private static List<Integer> examples(List<BitSet> within, int column) {
        return within.stream().skip(column).map(kinds -> kinds.nextSetBit(0)).toList();
    }
}
