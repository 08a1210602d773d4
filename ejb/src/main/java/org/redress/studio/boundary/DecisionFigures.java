package org.redress.studio.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.DrawnRules;
import org.redress.studio.domain.DrawnRules.DrawnRule;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.Finding;

/**
 * A decision table with how often each of its rules decided something. Only cases that whoever asks may see are in it.
 *
 * @param decision its id
 * @param table how the release that is shown has it
 * @param drawn the number of that release
 * @param release the number of the release whose decisions are counted; empty where those of all releases are
 * @param releases the numbers of the releases that have the table, the newest first
 * @param since the begin of the period
 * @param rules its rules in their order
 * @param older how often rules decided that this release does not have any more
 * @param findings what is to be said of the table as a whole, as that no rule answers to some facts
 */
public record DecisionFigures(
        String decision,
        DrawnRules table,
        int drawn,
        Optional<Integer> release,
        List<Integer> releases,
        FigurePeriod period,
        Instant since,
        List<RuleFigures> rules,
        int older,
        List<Finding> findings) {
    /**
     * One of its rules.
     *
     * @param hits how often it decided something in the period
     * @param last when it did so last, in the period or before it; empty when it never did
     * @param findings what is to be said of it, as that it overlaps with another one
     */
    public record RuleFigures(DrawnRule rule, int hits, Optional<Instant> last, List<Finding> findings) {}
}
