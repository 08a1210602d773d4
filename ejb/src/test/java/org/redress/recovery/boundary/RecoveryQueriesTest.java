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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Note;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;

/** Source: R-096, D-16. */
class RecoveryQueriesTest {
    private static final Instant NOON = Instant.parse("2026-09-23T12:00:00Z");

    private final List<TimelineQueries.TimelineEntry> history = new ArrayList<>();
    private final Map<Long, String> notes = new TreeMap<>();
    private final RecoveryQueries queries = new RecoveryQueries();

    @BeforeEach
    void wire() {
        queries.timeline = new TimelineQueries() {
            @Override
            public List<TimelineEntry> of(long caseId) {
                return history;
            }
        };
        queries.complaints = new ComplaintQueries() {
            @Override
            public List<Note> notes(long caseId) {
                return notes.entrySet().stream()
                        .map(note -> new Note(note.getKey(), Optional.empty(), note.getValue(), Optional.of(12L), NOON))
                        .toList();
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
        assertThat(queries.stepsOf(7).get(1).at()).contains(NOON);
        assertThat(queries.stepsOf(7).get(1).by()).contains(12L);
    }

    @Test
    void whatSomebodySaysOfAStepStandsWithWhoAndWhy() {
        marked(DO_SOMETHING_EXTRA, RecoveryMark.NOT_DONE, "We forgot.");
        marked(DO_SOMETHING_EXTRA, RecoveryMark.DOES_NOT_FIT, "She wants none.");

        RecoveryStepView step = queries.stepsOf(7).get(2);
        assertThat(step.state()).contains(RecoveryMark.DOES_NOT_FIT);
        assertThat(step.reason()).isEqualTo("She wants none.");
        assertThat(step.by()).contains(12L);
        assertThat(step.at()).contains(NOON);
        assertThat(step.isFitting()).isFalse();
        assertThat(step.isMarkable()).isTrue();
        assertThat(done()).isEmpty();
    }

    @Test
    void whatTheHistoryShowsCountsMoreThanWhatWasSaid() {
        marked(APOLOGISE, RecoveryMark.NOT_DONE, "No letter left.");
        happened(CaseEventKind.ACKNOWLEDGED, Map.of());

        RecoveryStepView step = queries.stepsOf(7).get(0);
        assertThat(step.isDone()).isTrue();
        assertThat(step.reason()).isEmpty();
        assertThat(step.isMarkable()).isFalse();
    }

    private void marked(RecoveryStep step, RecoveryMark mark, String reason) {
        notes.put(notes.size() + 1L, reason);
        happened(
                CaseEventKind.RECOVERY_STEP_MARKED,
                Map.of("step", step.name(), "outcome", mark.name(), "note", String.valueOf(notes.size())));
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
