package org.redress.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.recovery.domain.RecoveryStep.APOLOGISE;
import static org.redress.recovery.domain.RecoveryStep.ASK_FOR_BUSINESS;
import static org.redress.recovery.domain.RecoveryStep.DO_SOMETHING_EXTRA;
import static org.redress.recovery.domain.RecoveryStep.FIX_THE_PROBLEM;
import static org.redress.recovery.domain.RecoveryStep.FOLLOW_UP;
import static org.redress.recovery.domain.RecoveryStep.INVOLVE_THE_CUSTOMER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.RecoveryStep;

/** Source: R-096, D-16. */
class RecoveryQueriesTest {
    private static final Instant NOON = Instant.parse("2026-09-23T12:00:00Z");

    private final List<TimelineQueries.TimelineEntry> history = new ArrayList<>();
    private final RecoveryQueries queries = new RecoveryQueries();

    @BeforeEach
    void wire() {
        queries.timeline = new TimelineQueries() {
            @Override
            public List<TimelineEntry> of(long caseId) {
                return history;
            }
        };
    }

    @Test
    void theSixStepsComeInTheirOrderAndNoneIsDoneAtFirst() {
        assertThat(queries.stepsOf(7))
                .extracting(RecoveryStepView::step)
                .containsExactly(
                        APOLOGISE,
                        FIX_THE_PROBLEM,
                        DO_SOMETHING_EXTRA,
                        INVOLVE_THE_CUSTOMER,
                        FOLLOW_UP,
                        ASK_FOR_BUSINESS);
        assertThat(done()).isEmpty();
    }

    @Test
    void eachStepIsDoneWhenTheCaseHoldsWhatShowsIt() {
        happened(CaseEventKind.ACKNOWLEDGED, Map.of());
        assertThat(done()).containsExactly(APOLOGISE);

        happened(CaseEventKind.PLAN_AGREED, Map.of());
        assertThat(done()).containsExactly(APOLOGISE, INVOLVE_THE_CUSTOMER);

        happened(CaseEventKind.SOLUTION_APPLIED, Map.of("remedy", "REPAIR"));
        assertThat(done()).containsExactly(APOLOGISE, FIX_THE_PROBLEM, INVOLVE_THE_CUSTOMER);

        happened(CaseEventKind.SOLUTION_APPLIED, Map.of("remedy", "GOODWILL"));
        assertThat(done()).contains(DO_SOMETHING_EXTRA).doesNotContain(FOLLOW_UP);

        happened(CaseEventKind.STAYS_SOLVED, Map.of("askedForBusiness", "false"));
        assertThat(done()).contains(FOLLOW_UP).doesNotContain(ASK_FOR_BUSINESS);

        happened(CaseEventKind.STAYS_SOLVED, Map.of("askedForBusiness", "true"));
        assertThat(done()).containsExactly(RecoveryStep.values());
    }

    @Test
    void whatIsPutRightAtOnceIsFixed() {
        happened(CaseEventKind.RESOLVED_AT_FIRST_CONTACT, Map.of("remedy", "VOUCHER"));

        assertThat(done()).containsExactly(FIX_THE_PROBLEM, DO_SOMETHING_EXTRA);
        assertThat(queries.stepsOf(7).get(1).doneAt()).contains(NOON);
        assertThat(queries.stepsOf(7).get(1).doneBy()).contains(12L);
    }

    private List<RecoveryStep> done() {
        return queries.stepsOf(7).stream()
                .filter(RecoveryStepView::isDone)
                .map(RecoveryStepView::step)
                .toList();
    }

    private void happened(CaseEventKind kind, Map<String, String> payload) {
        history.add(new TimelineQueries.TimelineEntry(
                history.size() + 1, kind, NOON, NOON, "staff:12", OptionalLong.of(12), OptionalLong.empty(), payload));
    }
}
