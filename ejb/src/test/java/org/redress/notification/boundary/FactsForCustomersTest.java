package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.domain.ReportWay;

/** Source: R-089. */
class FactsForCustomersTest {
    private static final Instant NOON = Instant.parse("2026-09-23T12:00:00Z");
    private static final LetterWords WORDS = LetterWords.parse(Locale.ENGLISH, "day-and-hour = d MMMM HH:mm");

    private final List<OutcomeNoticeView> notices = new ArrayList<>();
    private final FactsForCustomers facts = new FactsForCustomers();

    @BeforeEach
    void wire() {
        facts.hours = WorkingCalendar.of(
                ZoneOffset.UTC,
                WeekPlan.of(EnumSet.allOf(DayOfWeek.class), Frame.of("08:30", "18:00")),
                HolidayPlan.NONE);
        facts.stakeholders = new StakeholderQueries() {
            @Override
            public List<OutcomeNoticeView> noticesOf(long caseId) {
                return notices;
            }
        };
    }

    @Test
    void whoWasNotToldOfAnOutcomeReadsOfNone() {
        assertThat(facts.outcome(7, WORDS)).isEmpty();
    }

    @Test
    void theLastOutcomeIsTheOneThatCounts() {
        notices.add(notice("It is being looked at."));
        notices.add(notice("A new set is in place."));

        assertThat(facts.outcome(7, WORDS))
                .containsEntry("outcome", "A new set is in place.")
                .containsEntry("toldOn", "23 September 12:00");
    }

    private static OutcomeNoticeView notice(String words) {
        return new OutcomeNoticeView(words, ReportWay.TELEPHONE, NOON, 12, "Lerato Khumalo");
    }
}
