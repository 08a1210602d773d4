package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.measurement.RebateTable.Row;

/** The targets of D-09 and the rebates of D-10, and cases of July to measure by them. */
final class SampleAgreement {
    static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    static final YearMonth JULY = YearMonth.of(2026, 7);
    static final Instant NOON = Instant.parse("2026-07-15T10:00:00Z");
    static final Instant AUGUST = Instant.parse("2026-08-03T08:00:00Z");

    static final RebateTable REBATES = new RebateTable(List.of(
            row("95", "0"),
            row("94", "3"),
            row("93", "4"),
            row("92", "5"),
            row("91", "6"),
            row("90", "7"),
            row("89", "8.5"),
            row("88", "10"),
            row("87", "12"),
            row("86", "13"),
            row("85", "15.5")));

    static final LevelTarget A = new LevelTarget("A", new BigDecimal("90"), REBATES);
    static final LevelTarget B = new LevelTarget("B", new BigDecimal("80"), REBATES);
    static final LevelTarget C = new LevelTarget("C", new BigDecimal("75"), RebateTable.NONE);

    private SampleAgreement() {}

    static Row row(String achievedFrom, String rebate) {
        return new Row(new BigDecimal(achievedFrom), new BigDecimal(rebate));
    }

    /** So many cases of a priority due in July, so many of them in time, with ids from there on. */
    static List<CaseResult> cases(String level, int inTime, int all, long firstId) {
        List<CaseResult> cases = new ArrayList<>(all);
        for (int i = 0; i < all; i++) {
            Instant done = i < inTime ? NOON : NOON.plusSeconds(1);
            cases.add(new CaseResult(firstId + i, level, NOON, Optional.of(done)));
        }
        return cases;
    }

    static LevelMeasured measured(LevelTarget target, int inTime, int all) {
        return MonthMeasured.of(JULY, ZONE, List.of(target), cases(target.level(), inTime, all, 1), AUGUST)
                .levels()
                .get(0);
    }
}
