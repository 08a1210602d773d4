package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What became of a priority in a month, with the cases behind each figure.
 *
 * @param target what was to be reached
 * @param inTime the cases that were done in time, by id
 * @param late the cases that were not, by id
 */
public record LevelMeasured(LevelTarget target, List<Long> inTime, List<Long> late) {
    /** Whether the target was reached. */
    public enum Verdict {
        MET,
        MISSED,
        /** There was no case, so nothing was missed. */
        NO_CASES
    }

    public LevelMeasured {
        inTime = inTime.stream().sorted().toList();
        late = late.stream().sorted().toList();
    }

    /** How many cases there were. */
    public int cases() {
        return inTime.size() + late.size();
    }

    /** How many of a hundred were in time; empty without a case. */
    public Optional<BigDecimal> percent() {
        return cases() == 0 ? Optional.empty() : Optional.of(Percent.of(inTime.size(), cases()));
    }

    /**
     * How many percent of the target that is, rounded once, from the numbers of cases themselves; empty without a case. More
     * than 100 is said as it is.
     */
    public Optional<BigDecimal> achieved() {
        return cases() == 0
                ? Optional.empty()
                : Optional.of(Percent.of(
                        Percent.ALL.multiply(BigDecimal.valueOf(inTime.size())),
                        target.percent().multiply(BigDecimal.valueOf(cases()))));
    }

    /** Met only above the target, on the numbers of cases themselves; exactly at it is missed (W-12). */
    public Verdict verdict() {
        if (cases() == 0) {
            return Verdict.NO_CASES;
        }
        BigDecimal reached = Percent.ALL.multiply(BigDecimal.valueOf(inTime.size()));
        BigDecimal needed = target.percent().multiply(BigDecimal.valueOf(cases()));
        return reached.compareTo(needed) > 0 ? Verdict.MET : Verdict.MISSED;
    }

    /** What is given back for it, in percent of the next invoice: the table alone decides. */
    public BigDecimal rebate() {
        return achieved().map(target.rebates()::rebateFor).orElseGet(() -> BigDecimal.ZERO.setScale(2));
    }
}
