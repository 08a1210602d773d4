package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.testing.TestClock;

/** Source: R-088. */
class ProgressNewsTest {
    private static final long CASE = 7;
    private static final Instant MONDAY_TEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant FRIDAY_TEN = Instant.parse("2026-03-06T08:00:00Z");
    private static final Instant NEXT_MONDAY_TEN = Instant.parse("2026-03-09T08:00:00Z");
    private static final Instant NEXT_FRIDAY_TEN = Instant.parse("2026-03-13T08:00:00Z");

    private final List<TimelineQueries.TimelineEntry> timeline = new ArrayList<>();
    private int newsEveryDays = 5;
    private final ProgressNews news = new ProgressNews();

    @BeforeEach
    void wire() {
        WorkingHours hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                HolidayPlan.NONE);
        CommitmentQueries agreed = new CommitmentQueries() {
            @Override
            public int newsEveryDays(long caseId) {
                return newsEveryDays;
            }
        };
        news.timeline = new Timeline();
        news.promises = new TwoPromises();
        news.hours = hours;
        news.commitments = agreed;
        news.clock = at(NEXT_MONDAY_TEN);
    }

    @Test
    void sheNextHearsAfterTheDaysAgreedForHerCase() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        newsEveryDays = 1;

        assertThat(news.facts(CASE, 2, TextsOfTheProduct.letters().words("en")))
                .containsEntry("nextHear", "Tuesday 10 March 2026 at 10:00");
    }

    @Test
    void theNewsIsWhatHasHappenedSinceSheLastHeardAndWhatComesNext() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        happened(CaseEventKind.ASSESSED, MONDAY_TEN);
        happened(CaseEventKind.COMMITMENT_MADE, MONDAY_TEN);
        happened(CaseEventKind.SOLUTION_PROPOSED, FRIDAY_TEN);
        happened(CaseEventKind.NOTE_ADDED, FRIDAY_TEN);
        happened(CaseEventKind.SOLUTION_APPROVED, FRIDAY_TEN);
        happened(CaseEventKind.CUSTOMER_UPDATED, NEXT_MONDAY_TEN);

        Map<String, String> facts =
                news.facts(CASE, 7, TextsOfTheProduct.letters().words("en"));

        assertThat(facts)
                .containsEntry("news", "- We have chosen a solution.\n- The solution is approved.")
                .containsEntry("next", "News from us, by Friday 13 March 2026 at 10:00.")
                .containsEntry("nextHear", "Monday 16 March 2026 at 10:00");
    }

    @Test
    void whereNothingHasHappenedTheLetterSaysSoAndIsSorry() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        happened(CaseEventKind.CUSTOMER_UPDATED, NEXT_MONDAY_TEN);

        assertThat(news.facts(CASE, 2, TextsOfTheProduct.letters().words("en")).get("news"))
                .contains("still working on it", "sorry");
    }

    private void happened(CaseEventKind kind, Instant when) {
        timeline.add(new TimelineQueries.TimelineEntry(
                timeline.size() + 1, kind, when, when, "staff:1", OptionalLong.of(1), OptionalLong.empty(), Map.of()));
    }

    private static TestClock at(Instant moment) {
        TestClock clock = new TestClock();
        clock.pass(Duration.between(clock.instant(), moment));
        return clock;
    }

    private final class Timeline extends TimelineQueries {
        @Override
        public List<TimelineEntry> of(long caseId) {
            return timeline;
        }
    }

    /** One whose time has passed, and one nobody typed words for. */
    private static final class TwoPromises extends PromiseQueries {
        @Override
        public List<PromiseView> openOf(long caseId) {
            return List.of(
                    promise(PromiseKind.RESOLUTION, "We bring the new set.", FRIDAY_TEN),
                    promise(PromiseKind.NEXT_CONTACT, "", NEXT_FRIDAY_TEN));
        }

        private static PromiseView promise(PromiseKind kind, String what, Instant dueAt) {
            return new PromiseView(
                    5,
                    CASE,
                    kind,
                    what,
                    Optional.of(ContactMethod.EMAIL),
                    Optional.empty(),
                    1,
                    MONDAY_TEN,
                    dueAt,
                    dueAt,
                    PromiseState.OPEN,
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }
}
