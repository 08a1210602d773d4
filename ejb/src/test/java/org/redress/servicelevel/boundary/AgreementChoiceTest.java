package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.casehistory.domain.CaseEventKind.AGREEMENT_CHOSEN;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.servicelevel.boundary.ClockDesk.at;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.priority;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CaseParties;
import org.redress.servicelevel.domain.CaseParty;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementScope;
import org.redress.servicelevel.domain.agreement.AppliesTo;

/** the customer's own agreement, then that of the grade, then that of the team, then that of the house. */
class AgreementChoiceTest {
    private static final long HERS = 30;

    private final ClockDesk desk = new ClockDesk();
    private final Map<Long, CaseParty> parties = new HashMap<>();
    private final AgreementChoice choice = new AgreementChoice();

    @BeforeEach
    void furnish() {
        choice.agreements = desk.agreements;
        choice.clocks = desk.clocks;
        choice.events = desk.histories;
        choice.history = desk.histories;
        choice.clock = desk.clock;
        choice.parties = new CaseParties() {
            @Override
            public Optional<CaseParty> of(long caseId) {
                return Optional.ofNullable(parties.get(caseId));
            }

            @Override
            public List<Long> openOfCustomer(long customerId) {
                return parties.entrySet().stream()
                        .filter(each -> each.getValue().customerId() == customerId)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
            }
        };
    }

    @Test
    void takesTheClosestOfThoseThatFit() {
        agreement("TEAM", AgreementScope.TEAM, "INTAKE", "7 h");
        agreement("GOLD", AgreementScope.GRADE, "CORE", "3 h");
        agreement("LODGE", AgreementScope.CUSTOMER, "30", "2 h");

        registered(1, new CaseParty(HERS, "CORE", "INTAKE"));
        registered(2, new CaseParty(31, "CORE", "INTAKE"));
        registered(3, new CaseParty(32, "NEW", "INTAKE"));
        registered(4, new CaseParty(33, "NEW", "STORES"));

        assertThat(List.of(of(1), of(2), of(3), of(4))).containsExactly("LODGE", "GOLD", "TEAM", "STANDARD");
        assertThat(List.of(desk.due(1), desk.due(2), desk.due(4)))
                .containsExactly(at("2026-09-23T15:00"), at("2026-09-23T16:00"), at("2026-09-23T17:00"));
        assertThat(desk.histories.ofCase(4))
                .as("nothing is said where nothing is special")
                .noneMatch(AgreementChoiceTest::isChoice);
    }

    @Test
    void takesNoneThatIsNotInForceOrHangsInAnotherZone() {
        Agreement drafted = new Agreement(
                line("DRAFTED", AgreementScope.GRADE, "CORE", AgreementFixture.ZONE),
                AgreementFixture.terms(),
                AgreementFixture.WRITER,
                at("2026-06-01T00:00"));
        desk.agreements.add(drafted);
        Agreement elsewhere = new Agreement(
                line("BERLIN", AgreementScope.GRADE, "CORE", ZoneId.of("Europe/Berlin")),
                AgreementFixture.terms(),
                AgreementFixture.WRITER,
                at("2026-06-01T00:00"));
        elsewhere.signOff(1, ClockDesk.signedOff("2026-06-01T00:00"));
        desk.agreements.add(elsewhere);

        registered(1, new CaseParty(HERS, "CORE", "INTAKE"));

        assertThat(of(1)).isEqualTo("STANDARD");
    }

    @Test
    void losesNothingThatWasUsedOrWaitedForWhenTheCustomerIsGraded() {
        agreement("GOLD", AgreementScope.GRADE, "CORE", "2 h");
        registered(1, new CaseParty(HERS, "NEW", "INTAKE"));
        desk.histories
                .happened(1, at("2026-09-23T14:00"), INFORMATION_REQUESTED, "enquiry", "1")
                .happened(1, at("2026-09-23T15:00"), CUSTOMER_ANSWERED, "enquiry", "1");
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T18:00"));

        parties.put(1L, new CaseParty(HERS, "CORE", "INTAKE"));
        choice.customerChanged(HERS);

        assertThat(of(1)).isEqualTo("GOLD");
        assertThat(desk.reading(1).used())
                .as("an hour before the question and one after it")
                .isEqualTo(Duration.ofHours(2));
        assertThat(desk.due(1)).as("two hours of work, the waiting left out").isEqualTo(at("2026-09-23T16:00"));
        assertThat(desk.clocks.ofCase(1).get(0).agreements())
                .extracting(AppliedAgreement::code, AppliedAgreement::from)
                .containsExactly(tuple("STANDARD", at("2026-09-23T13:00")), tuple("GOLD", at("2026-09-23T16:00")));

        choice.customerChanged(HERS);
        assertThat(desk.histories.ofCase(1).stream().filter(AgreementChoiceTest::isChoice))
                .as("said once")
                .hasSize(1);
    }

    @Test
    void comesBackToTheAgreementOfTheHouse() {
        agreement("GOLD", AgreementScope.GRADE, "CORE", "2 h");
        registered(1, new CaseParty(HERS, "CORE", "INTAKE"));
        parties.put(1L, new CaseParty(HERS, "REGULAR", "INTAKE"));

        choice.customerChanged(HERS);

        assertThat(of(1)).isEqualTo("STANDARD");
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T17:00"));
    }

    @Test
    void sayForWhomItIs() {
        assertThatThrownBy(() -> new AppliesTo(AgreementScope.GRADE, " ")).isInstanceOf(AgreementRefused.class);
        assertThatThrownBy(() -> new AppliesTo(AgreementScope.CUSTOMER, "the lodge"))
                .isInstanceOf(AgreementRefused.class);
    }

    private void agreement(String code, AgreementScope scope, String key, String hours) {
        Agreement agreement = new Agreement(
                line(code, scope, key, AgreementFixture.ZONE),
                AgreementFixture.saying(
                        AgreementFixture.items(), List.of(priority("A", hours, "90", true)), ClockDesk.D10),
                AgreementFixture.WRITER,
                at("2026-06-01T00:00"));
        agreement.signOff(1, ClockDesk.signedOff("2026-06-01T00:00"));
        desk.agreements.add(agreement);
    }

    private static AgreementLine line(String code, AgreementScope scope, String key, ZoneId zone) {
        return new AgreementLine(code, code, "We", "They", "Gold", zone, new AppliesTo(scope, key));
    }

    private void registered(long caseId, CaseParty party) {
        parties.put(caseId, party);
        desk.complaint(caseId, "2026-09-23T13:00", "A");
        choice.heard(desk.histories.ofCase(caseId).get(0));
    }

    private String of(long caseId) {
        return desk.clocks.agreementOf(desk.histories.ofCase(caseId));
    }

    private static boolean isChoice(CaseEventRecorded recorded) {
        return recorded.event().kind() == AGREEMENT_CHOSEN;
    }
}
