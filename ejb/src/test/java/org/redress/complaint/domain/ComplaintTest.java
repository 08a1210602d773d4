package org.redress.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.redress.complaint.ComplaintFixture;
import org.redress.contact.domain.Medium;

class ComplaintTest {
    private static final long LERATO = 1;
    private static final long JOHAN = 2;

    private final Complaint complaint = aLateDelivery().registered();

    @Test
    void keepsTheCustomersWordsWhateverWeThinkOfThem() {
        complaint.assess(new Assessment(
                Nature.DELAY,
                Optional.of("AGAINST_PROMISE"),
                HarmFacts.none(),
                IncidentFacts.none(),
                "Stock was counted that had been sold."));

        assertThat(complaint.customerWords()).isEqualTo(ComplaintFixture.HER_WORDS);
        assertThat(complaint.origin()).isEqualTo("Stock was counted that had been sold.");
        assertThat(complaint.nature()).contains(Nature.DELAY);
    }

    @Test
    void keepsItsFirstContactAsOwnerInTheCustomersEyes() {
        complaint.handTo(LERATO);
        complaint.acceptResponsibility(JOHAN, RECEIVED);

        assertThat(complaint.owners())
                .isEqualTo(new Owners(
                        Optional.of(LERATO), Optional.of(JOHAN), Responsibility.ACCEPTED, Optional.of(RECEIVED)));
    }

    @Test
    void isDealtWithByNobodyAfterARefusal() {
        complaint.handTo(LERATO);
        complaint.refuseResponsibility(RECEIVED);

        assertThat(complaint.owners().actual()).isEmpty();
        assertThat(complaint.owners().perceived()).contains(LERATO);
        assertThat(complaint.owners().responsibility()).isEqualTo(Responsibility.REFUSED);
    }

    /** */
    @Test
    void goesBeforeOthersWhateverTheTablesSayLater() {
        complaint.classify(new Classified(Severity.LOW, false, "INTAKE", Priority.C));
        complaint.raisePriority(Priority.B);

        complaint.classify(new Classified(Severity.LOW, false, "INTAKE", Priority.C));
        assertThat(complaint.priority()).contains(Priority.B);

        complaint.classify(new Classified(Severity.CRITICAL, false, "INTAKE", Priority.A));
        assertThat(complaint.priority()).contains(Priority.A);
        assertThatThrownBy(() -> complaint.raisePriority(Priority.A)).isInstanceOf(PriorityNotHigher.class);
    }

    /** */
    @Test
    void goesBeforeOthersBeforeTheTablesWereAsked() {
        complaint.raisePriority(Priority.C);
        complaint.raisePriority(Priority.A);

        assertThat(complaint.priority()).contains(Priority.A);
        assertThatThrownBy(() -> complaint.raisePriority(Priority.B)).isInstanceOf(PriorityNotHigher.class);
    }

    @Test
    void losesTheCustomersAgreementWhenTheWordsChange() {
        complaint.agreeRestatement("Delivered late and dented.", RECEIVED);
        complaint.restate("Delivered late, dented, and does not switch on.");

        assertThat(complaint.restatement().isAgreed()).isFalse();
    }

    @Test
    void cannotBeAgreedWithoutWords() {
        assertThatThrownBy(() -> complaint.agreeRestatement(" ", RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotChangedAfterItsEnd() {
        complaint.close(RECEIVED);

        List<Consumer<Complaint>> changes = List.of(
                ended -> ended.handTo(LERATO),
                ended -> ended.restate("x"),
                ended -> ended.agreeRestatement("x", RECEIVED),
                ended -> ended.acceptResponsibility(LERATO, RECEIVED),
                ended -> ended.refuseResponsibility(RECEIVED),
                ended -> ended.classify(new Classified(Severity.LOW, false, "INTAKE", Priority.C)),
                ended -> ended.withdraw(RECEIVED),
                ended -> ended.close(RECEIVED));
        assertThat(changes).allSatisfy(change -> assertThatThrownBy(() -> change.accept(complaint))
                .isInstanceOf(CaseEnded.class));
    }

    @Test
    void isNotReceivedAfterItIsRegistered() {
        assertThatThrownBy(() -> new Reception(
                        ComplaintNumber.of("RD", 1),
                        1,
                        ContactKind.ENQUIRY,
                        Channel.WALK_IN,
                        Medium.COUNTER,
                        "Late",
                        "Late!",
                        java.util.Set.of(),
                        "",
                        Optional.empty(),
                        HarmFacts.none(),
                        IncidentFacts.none(),
                        RECEIVED.plusSeconds(1),
                        RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOnlyFacetsOfItsNature() {
        Facets facets = Facets.parse("DAMAGE:ON_DELIVERY, ON_PURCHASE;DELAY:AGAINST_PROMISE");

        assertThat(facets.of(Nature.DAMAGE)).containsExactly("ON_DELIVERY", "ON_PURCHASE");
        assertThatThrownBy(() -> facets.require(Nature.DELAY, "ON_DELIVERY")).isInstanceOf(FacetOfAnotherNature.class);
        assertThat(facets.of(Nature.DISCOURTESY)).isEmpty();
    }
}
