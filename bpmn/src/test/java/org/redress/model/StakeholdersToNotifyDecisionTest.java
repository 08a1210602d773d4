package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.NATURE;
import static org.redress.model.ComplaintVariable.REMEDY;
import static org.redress.model.ComplaintVariable.SEVERITY;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source, D-07. */
class StakeholdersToNotifyDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.STAKEHOLDERS_TO_NOTIFY);

    private static DmnDecisionResult toNotify(String nature, String severity, String remedy) {
        return DECISION.decide(Facts.of(NATURE, nature).with(SEVERITY, severity).with(REMEDY, remedy));
    }

    private static List<String> roles(DmnDecisionResult result) {
        return result.collectEntries("role");
    }

    @ParameterizedTest
    @CsvSource({
        "DISSATISFACTION, REPLACEMENT",
        "DISSATISFACTION, REPAIR",
        "DETERIORATION, REPLACEMENT",
        "DETERIORATION, REPAIR",
        "DETERIORATION, WARRANTY_REPAIR"
    })
    void aFaultyProductConcernsExactlyFive(String nature, String remedy) {
        assertThat(roles(toNotify(nature, "MEDIUM", remedy)))
                .containsExactlyInAnyOrder("SUPERVISOR", "STORES", "PURCHASING", "ADMINISTRATION", "SUPPLIER");
        assertThat(DECISION.rowsHitNow()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                DAMAGE          | LOW      | REPLACEMENT     | SUPERVISOR STORES
                DAMAGE          | LOW      | REPAIR          | SUPERVISOR STORES
                DAMAGE          | LOW      | WARRANTY_REPAIR | SUPERVISOR STORES
                DAMAGE          | LOW      | RETURN_REFUND   | SUPERVISOR STORES ADMINISTRATION
                DETERIORATION   | LOW      | RETURN_REFUND   | SUPERVISOR STORES PURCHASING ADMINISTRATION
                DELAY           | LOW      | APOLOGY         | SUPERVISOR STORES
                DELAY           | HIGH     | VOUCHER         | SUPERVISOR STORES ADMINISTRATION
                DISSATISFACTION | LOW      | REFUND          | SUPERVISOR ADMINISTRATION
                DAMAGE          | LOW      | PRICE_REDUCTION | SUPERVISOR ADMINISTRATION
                DAMAGE          | LOW      | EXPENSE         | SUPERVISOR ADMINISTRATION
                DAMAGE          | LOW      | GIFT_CERTIFICATE | SUPERVISOR ADMINISTRATION
                DAMAGE          | LOW      | GOODWILL        | SUPERVISOR ADMINISTRATION
                DETERIORATION   | LOW      | CORRECTION      | SUPERVISOR ADMINISTRATION
                DISCOURTESY     | MEDIUM   | APOLOGY         | SUPERVISOR CUSTOMER_SERVICE
                DAMAGE          | CRITICAL | EXPLANATION     | SUPERVISOR MANAGEMENT
                """)
    void othersConcernThoseWhoCanDoSomething(String nature, String severity, String remedy, String expected) {
        assertThat(roles(toNotify(nature, severity, remedy))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void theSupervisorHearsOfEveryComplaint() {
        assertThat(roles(toNotify(null, null, null))).containsExactly("SUPERVISOR");
    }

    @Test
    void everyoneIsGivenAReasonAndIsNamedOnce() {
        DmnDecisionResult result = toNotify("DETERIORATION", "CRITICAL", "REPLACEMENT");

        assertThat(roles(result)).doesNotHaveDuplicates();
        assertThat(result.<String>collectEntries("reason")).hasSize(6).allSatisfy(reason -> assertThat(reason)
                .isNotBlank());
        assertThat(result.<String>collectEntries("expected")).hasSize(6).allSatisfy(expected -> assertThat(expected)
                .startsWith("Please "));
    }
}
