package org.redress.search.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What an index is asked.
 *
 * @param words each must be found; none asks for everything that the filter leaves
 * @param reference the case with that reference comes first
 * @param hidden the cases that whoever asks may not see: neither they nor their messages are found or counted
 * @param begin how many of the best are passed over
 * @param atMost how many are given then
 */
public record SearchQuestion(
        FoundKind what,
        SearchWords words,
        Optional<String> reference,
        SearchFilter filter,
        Set<Long> hidden,
        int begin,
        int atMost) {
    public SearchQuestion {
        hidden = Set.copyOf(hidden);
    }
}
