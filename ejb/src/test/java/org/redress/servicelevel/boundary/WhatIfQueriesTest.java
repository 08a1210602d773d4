package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.servicelevel.boundary.ClockDesk.at;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.priority;
import static org.redress.servicelevel.domain.calendar.HouseCalendar.OF_THE_HOUSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.calendar.CalendarFixture;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/** on Wednesday 23 September 2026, 16:00, before Heritage Day, under 4 and 8 hours and 3 days. */
class WhatIfQueriesTest {
    private static final String STANDARD = "STANDARD";
    private static final Instant NOW = at("2026-09-23T16:00");

    private final ClockDesk desk = new ClockDesk();
    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final WhatIfQueries queries = new WhatIfQueries();

    @BeforeEach
    void furnish() {
        queries.agreements = desk.agreements;
        queries.cases = desk.cases;
        queries.events = desk.histories;
        queries.clocks = desk.clocks;
        queries.clock = desk.clock;
        queries.hours = desk.clocks.hours;
        queries.calendars = calendars;
        desk.complaint(1, "2026-09-23T13:00", "A");
        desk.complaint(2, "2026-09-23T15:00", "A");
        desk.complaint(3, "2026-09-23T15:00", "B");
    }

    @Test
    void showsBothDeadlinesOfWhatWouldMoveAndSaysWhatWouldBeOverdue() {
        draft(levels("2 h", "8 h"));

        WhatIf tried = queries.ofDraft(STANDARD, NOW);

        assertThat(tried.number()).isEqualTo(2);
        assertThat(tried.open()).isEqualTo(3);
        assertThat(tried.moving()).isEqualTo(2);
        assertThat(tried.newlyOverdue()).isEqualTo(1);
        assertThat(tried.noLongerOverdue()).isZero();
        assertThat(tried.moves())
                .containsExactly(
                        new DeadlineMove(1, at("2026-09-23T17:00"), at("2026-09-23T15:00"), false, true),
                        new DeadlineMove(2, at("2026-09-25T09:30"), at("2026-09-23T17:00"), false, false));
        assertThat(desk.due(1)).as("nothing was kept").isEqualTo(at("2026-09-23T17:00"));
    }

    @Test
    void triesOtherHoursFromTheMomentOn() {
        draft(AgreementFixture.openFrom("07:00"));

        assertThat(queries.ofDraft(STANDARD, NOW).moves())
                .containsExactly(
                        new DeadlineMove(2, at("2026-09-25T09:30"), at("2026-09-25T08:00"), false, false),
                        new DeadlineMove(3, at("2026-09-25T13:30"), at("2026-09-25T12:00"), false, false));
    }

    @Test
    void saysWhatWouldNotBeOverdueAnyMore() {
        draft(levels("8 h", "8 h"));

        WhatIf tried = queries.ofDraft(STANDARD, at("2026-09-23T17:30"));

        assertThat(tried.at()).isEqualTo(at("2026-09-23T17:30"));
        assertThat(tried.noLongerOverdue()).isEqualTo(1);
        assertThat(tried.moves())
                .contains(new DeadlineMove(1, at("2026-09-23T17:00"), at("2026-09-25T11:30"), true, false));
    }

    @Test
    void movesNothingWhenTheDraftSaysTheSameAlsoWhilePaused() {
        desk.histories.happened(1, at("2026-09-23T15:30"), INFORMATION_REQUESTED);
        draft(desk.standard.latestTerms());

        assertThat(queries.ofDraft(STANDARD, NOW).moving()).isZero();
    }

    @Test
    void agreesWithWhatHappensWhenItIsSignedOff() {
        draft(levels("2 h", "8 h"));
        Instant expected = queries.ofDraft(STANDARD, NOW).moves().get(1).after();

        desk.standard.signOff(2, ClockDesk.signedOff("2026-09-23T16:00"));

        assertThat(desk.due(2)).isEqualTo(expected);
    }

    @Test
    void touchesNoCaseThatIsWorkedUnderAnotherAgreement() {
        desk.agreements.add(ClockDesk.signed("OTHER"));
        desk.agreements.byCode("OTHER").orElseThrow().draft(AgreementFixture.WRITER, NOW);

        assertThat(queries.ofDraft("OTHER", NOW).open()).isZero();
    }

    @Test
    void triesAnotherCalendarOnTheCasesWhoseAgreementCountsInIt() {
        HouseCalendar house = CalendarFixture.configured();
        calendars.add(house);
        desk.clocks.hours = house.history();
        assertThatThrownBy(() -> queries.ofCalendar(OF_THE_HOUSE, NOW)).isInstanceOf(CalendarNotFound.class);
        house.draft(AgreementFixture.WRITER, NOW);
        house.write(
                1,
                CalendarFixture.terms("08:30", SpecialDay.of(LocalDate.of(2026, 9, 25), "Stock-taking")),
                AgreementFixture.WRITER,
                NOW);
        assertThat(queries.ofCalendar(OF_THE_HOUSE, NOW).moving())
                .as("the agreement counts in hours of its own")
                .isZero();
        draft(AgreementFixture.inTheHouse());
        desk.standard.signOff(2, ClockDesk.signedOff("2026-09-23T16:00"));

        WhatIf tried = queries.ofCalendar(OF_THE_HOUSE, NOW);

        assertThat(tried.open()).isEqualTo(3);
        assertThat(tried.moves())
                .containsExactly(
                        new DeadlineMove(2, at("2026-09-25T09:30"), at("2026-09-28T09:30"), false, false),
                        new DeadlineMove(3, at("2026-09-25T13:30"), at("2026-09-28T13:30"), false, false));
        assertThat(desk.due(2)).as("nothing was kept").isEqualTo(at("2026-09-25T09:30"));
        house.signOff(2, CalendarFixture.signedOff(NOW, AgreementFixture.SIGNER, NOW));
        desk.clocks.hours = house.history();
        assertThat(desk.due(2)).as("and so it comes").isEqualTo(at("2026-09-28T09:30"));
    }

    @Test
    void needsADraftWithPrioritiesThatComesLast() {
        assertThatThrownBy(() -> queries.ofDraft(STANDARD, NOW)).isInstanceOf(AgreementNotFound.class);
        assertThatThrownBy(() -> queries.ofDraft("NONE", NOW)).isInstanceOf(AgreementNotFound.class);
        draft(AgreementFixture.saying(AgreementFixture.items(), List.of(), ClockDesk.D10));
        assertThatThrownBy(() -> queries.ofDraft(STANDARD, NOW)).isInstanceOf(AgreementRefused.class);
        desk.standard.write(2, levels("2 h", "8 h"), AgreementFixture.WRITER, NOW);
        desk.standard.signOff(3, ClockDesk.signedOff("2026-09-24T00:00"));
        desk.standard.draft(AgreementFixture.WRITER, NOW);
        assertThatThrownBy(() -> queries.ofDraft(STANDARD, NOW))
                .as("another version begins tomorrow")
                .isInstanceOf(AgreementRefused.class);
        assertThat(queries.ofDraft(STANDARD, at("2026-09-25T09:00")).moving()).isZero();
    }

    private void draft(AgreementTerms terms) {
        desk.standard.draft(AgreementFixture.WRITER, NOW);
        desk.standard.write(1, terms, AgreementFixture.WRITER, NOW);
    }

    private static AgreementTerms levels(String a, String b) {
        List<AgreedPriority> levels =
                List.of(priority("A", a, "90", true), priority("B", b, "80", true), priority("C", "3 d", "75", false));
        return AgreementFixture.saying(AgreementFixture.items(), levels, ClockDesk.D10);
    }
}
