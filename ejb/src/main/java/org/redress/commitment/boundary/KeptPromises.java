package org.redress.commitment.boundary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordCount;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordGiver;

/**
 * The words given in a month, and what became of them until they were read. Source.
 *
 * @param by by whom they are counted
 * @param going whether the month is not over
 * @param readAt when it was looked
 * @param words all of them, the earliest due first
 */
public record KeptPromises(YearMonth month, WordGiver by, boolean going, Instant readAt, List<GivenWord> words) {
    /** The giver of words in cases that are with no team. */
    public static final String NO_TEAM = "-";

    public KeptPromises {
        words = List.copyOf(words);
    }

    /**
     * One of those by whom they are counted.
     *
     * @param giver the staff member's id, the code of the team, the name of the supplier; {@link #NO_TEAM} where the case is with no team
     */
    public record Line(String giver, WordCount count) {}

    /** A line for each giver, those who made most first. */
    public List<Line> lines() {
        Map<String, List<GivenWord>> grouped = words.stream().collect(Collectors.groupingBy(giver()));
        return grouped.entrySet().stream()
                .map(each -> new Line(each.getKey(), WordCount.of(each.getValue())))
                .sorted(Comparator.comparingLong((Line line) -> line.count().made())
                        .reversed()
                        .thenComparing(Line::giver))
                .toList();
    }

    public WordCount total() {
        return WordCount.of(words);
    }

    /** The words behind a figure. */
    public List<GivenWord> behind(Optional<String> giver, Optional<WordFate> fate) {
        return words.stream()
                .filter(word -> giver.map(giver().apply(word)::equals).orElse(true))
                .filter(word -> fate.map(word.fate()::equals).orElse(true))
                .toList();
    }

    private Function<GivenWord, String> giver() {
        return by == WordGiver.TEAM ? word -> word.team() == null ? NO_TEAM : word.team() : GivenWord::giver;
    }
}
