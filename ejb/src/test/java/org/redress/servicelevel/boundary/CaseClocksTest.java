package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CLASSIFIED;
import static org.redress.casehistory.domain.CaseEventKind.IMPORTED;
import static org.redress.casehistory.domain.CaseEventKind.KIND_CORRECTED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;
import static org.redress.casehistory.domain.CaseEventKind.RESTATED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.Ending;
import org.redress.servicelevel.domain.agreement.Signatory;
import org.redress.servicelevel.domain.agreement.SignedOff;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.WarningShares;

/** 23 September 2026 is the Wednesday before Heritage Day. */
class CaseClocksTest {
    private static final Instant WEDNESDAY_FOUR = at("2026-09-23T16:00");

    private final List<CaseEventRecorded> history = new ArrayList<>();
    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final CaseClocks clocks = new CaseClocks();

    CaseClocksTest() {
        Agreement standard = new Agreement(
                new AgreementLine("STANDARD", "Standard", "We", "Everybody", "Standard", AgreementFixture.ZONE),
                AgreementFixture.terms(),
                AgreementFixture.WRITER,
                at("2026-09-01T08:00"));
        standard.signOff(1, signedOff(at("2026-09-01T09:00")));
        agreements.add(standard);
        CalendarHistory hours = standard.calendar(AgreementFixture.HOUSE).orElseThrow();
        clocks.agreements = agreements;
        clocks.agreement = "STANDARD";
        clocks.events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return List.copyOf(history);
            }
        };
        clocks.packs = List::of;
        clocks.shares = WarningShares.USUAL;
        clocks.hours = hours;
        clocks.clock = Clock.fixed(WEDNESDAY_FOUR, ZoneOffset.UTC);
    }

    @Test
    void explainsFridayHalfPastTenToAComplaintOnTheEveOfHeritageDay() {
        happened(
                REGISTERED,
                "kind",
                "COMPLAINT",
                "answerBy",
                at("2026-09-23T18:00").toString());
        happened(CLASSIFIED, "priority", "A");

        List<CaseClockView> shown = clocks.ofCase(1);

        assertThat(shown).extracting(CaseClockView::code).containsExactly("resolution", "first-response");
        assertThat(due(shown.get(0))).isEqualTo(at("2026-09-25T10:30"));
        assertThat(due(shown.get(1))).isEqualTo(at("2026-09-23T18:00"));
    }

    @Test
    void stopsWithTheFirstTalkTheClockOfTheFirstResponseOnly() {
        happened(
                REGISTERED,
                "kind",
                "COMPLAINT",
                "answerBy",
                at("2026-09-23T18:00").toString());
        happened(RESTATED);

        assertThat(clocks.ofCase(1))
                .extracting(shown -> shown.reading().state())
                .containsExactly(State.RUNNING, State.STOPPED);
    }

    @Test
    void keepsNoClockOfAnAgreementForAnEnquiry() {
        happened(
                REGISTERED,
                "kind",
                "COMPLAINT",
                "answerBy",
                at("2026-09-23T18:00").toString());
        happened(KIND_CORRECTED, "kind", "ENQUIRY");

        assertThat(clocks.ofCase(1)).extracting(CaseClockView::code).containsExactly("first-response");
    }

    @Test
    void promisesNoFirstResponseForWhatIsTakenOver() {
        happened(IMPORTED, "channel", "WEB");

        assertThat(clocks.ofCase(1)).extracting(CaseClockView::code).containsExactly("resolution");
    }

    @Test
    void goesOnByWhatAnEndedAgreementSaidLast() {
        agreements
                .all()
                .get(0)
                .end(new Ending(
                        at("2026-09-20T00:00"),
                        "by both",
                        "letter 7",
                        AgreementFixture.SIGNER,
                        at("2026-09-10T09:00")));
        happened(REGISTERED, "kind", "COMPLAINT");
        happened(CLASSIFIED, "priority", "A");

        assertThat(clocks.ofCase(1).get(0).reading().target()).isEqualTo(Duration.ofHours(4));
    }

    static SignedOff signedOff(Instant at) {
        return new SignedOff(
                at,
                AgreementFixture.SIGNER,
                "Manager",
                at,
                List.of(
                        new Signatory(AgreementParty.PROVIDER, "Priya Govender", "Manager", LocalDate.of(2026, 8, 31)),
                        new Signatory(AgreementParty.CUSTOMER, "Naledi Smit", "Owner", LocalDate.of(2026, 8, 31))));
    }

    private void happened(CaseEventKind kind, String... payload) {
        CaseEvent event = CaseEvent.of(1, kind, WEDNESDAY_FOUR);
        for (int i = 0; i < payload.length; i += 2) {
            event = event.with(payload[i], payload[i + 1]);
        }
        history.add(new CaseEventRecorded(event, history.size() + 1, WEDNESDAY_FOUR, "staff:7"));
    }

    private static Instant due(CaseClockView shown) {
        return shown.reading().deadline().map(Deadline::at).orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AgreementFixture.ZONE).toInstant();
    }
}
