package org.redress.process.checker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which combinations of facts some rules leave open, among those that another one is about. */
final class Coverage {
    /** A table that is larger than that is not looked through to the end, and nothing is said about it. */
    private static final int MOST_STEPS = 200_000;

    private final List<List<BitSet>> rules;
    private int steps;

    Coverage(List<List<BitSet>> rules) {
        this.rules = rules;
    }

    /** A combination within these that no rule holds for: a kind for each column; nothing when there is none. */
    Optional<List<Integer>> open(List<BitSet> within) {
        steps = 0;
        return open(within, 0, rules);
    }

    private Optional<List<Integer>> open(List<BitSet> within, int column, List<List<BitSet>> left) {
        if (left.isEmpty()) {
            return Optional.of(examples(within, column));
        }
        if (column == within.size() || ++steps > MOST_STEPS) {
            return Optional.empty();
        }
        for (int kind : within.get(column).stream().toArray()) {
            int asked = kind;
            List<List<BitSet>> holding =
                    left.stream().filter(rule -> rule.get(column).get(asked)).toList();
            Optional<List<Integer>> found =
                    coversTheRest(holding, within, column + 1) ? Optional.empty() : open(within, column + 1, holding);
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
