package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a calendar month. A case belongs to the month in which it became certain whether it is in time, on the
 * calendar of the agreement's zone.
 *
 * @param month the month
 * @param levels each priority, in the order of the agreement
 */
public record MonthMeasured(YearMonth month, List<LevelMeasured> levels) {
    public MonthMeasured {
        levels = List.copyOf(levels);
    }

    /**
     * Measures a month.
     *
     * @param zone where the calendar hangs
     * @param targets what was to be reached, one for each priority
     * @param results the cases, in any order; those of other months or of priorities without a target count nowhere
     * @param now the present; what is open and not due by then is not decided
     * @throws IllegalArgumentException when a priority has two targets, or a case comes twice
     */
    public static MonthMeasured of(
            YearMonth month, ZoneId zone, List<LevelTarget> targets, Collection<CaseResult> results, Instant now) {
        requireOnce(targets.stream().map(LevelTarget::level).toList());
        requireOnce(results.stream().map(CaseResult::caseId).toList());
        List<CaseResult> decided = results.stream()
                .filter(result -> result.decidedAt(now)
                        .map(moment -> YearMonth.from(moment.atZone(zone)))
                        .filter(month::equals)
                        .isPresent())
                .toList();
        return new MonthMeasured(
                month, targets.stream().map(target -> level(target, decided)).toList());
    }

    /** What is given back for the month, in percent of the next invoice: that of all levels together. */
    public BigDecimal rebate() {
        return levels.stream().map(LevelMeasured::rebate).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static LevelMeasured level(LevelTarget target, List<CaseResult> decided) {
        List<CaseResult> ofLevel = decided.stream()
                .filter(result -> result.level().equals(target.level()))
                .toList();
        return new LevelMeasured(
                target,
                ofLevel.stream()
                        .filter(CaseResult::isInTime)
                        .map(CaseResult::caseId)
                        .toList(),
                ofLevel.stream()
                        .filter(result -> !result.isInTime())
                        .map(CaseResult::caseId)
                        .toList());
    }

    private static void requireOnce(List<?> keys) {
        Set<Object> seen = new HashSet<>();
        keys.stream().filter(key -> !seen.add(key)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("measured twice: " + twice);
        });
    }
}
