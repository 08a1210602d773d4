package org.redress.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.boundary.CustomerFile.Change;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerChangedMeanwhile;
import org.redress.customer.domain.CustomerDeed;
import org.redress.customer.domain.CustomerField;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.NothingToConfirm;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PhoneMalformed;
import org.redress.customer.domain.TimeMalformed;
import org.redress.identity.domain.ActorRef;
import org.redress.testing.TestClock;

/** D-25. */
class CustomerFileTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");
    private static final Particulars ANNA = Particulars.ofPerson("Mrs", "Anna", "Fortuin", "082 555 0100");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final TestClock clock = new TestClock(NOW);
    private final CustomerService service = CustomerDoors.service(customers, clock);
    private final CustomerQueries queries = CustomerDoors.queries(customers);
    private long id;

    @BeforeEach
    void known() {
        id = service.register(ANNA);
    }

    @Test
    void isConfirmedOnceItIsReadBackAndUntilItChanges() {
        assertThat(file().confirmed()).isFalse();

        service.confirm(id, 0);
        assertThat(file().confirmed()).isTrue();
        assertThat(file().confirmedBy()).contains(7L);

        clock.pass(Duration.ofDays(1));
        edit(ANNA.reachedAt("anna@example.org"), CustomerProfile.NONE);
        assertThat(file().confirmed()).isFalse();
        assertThat(file().confirmedAt()).contains(NOW);
    }

    @Test
    void whatIsNoWayToReachHerNeedsNoConfirmation() {
        service.confirm(id, 0);
        clock.pass(Duration.ofDays(1));

        edit(ANNA, convenient("16:00", "18:00"));

        assertThat(file().confirmed()).isTrue();
        assertThat(file().profile().convenientFrom()).contains(LocalTime.of(16, 0));
        assertThat(file().profile().decides()).contains(DecisionPower.ALONE);
    }

    @Test
    void nothingIsReadBackOfWhomNothingIsKnown() {
        long nobody = service.register(Particulars.none());

        assertThatThrownBy(() -> service.confirm(nobody, 0)).isInstanceOf(NothingToConfirm.class);
    }

    @Test
    void saysWhichOfItWasChangedAndNeverWhatItWas() {
        edit(Particulars.ofPerson("Ms", "Anna", "Fortuin", "082 555 0101"), CustomerProfile.NONE);

        assertThat(file().changes())
                .extracting(Change::deed)
                .containsExactly(CustomerDeed.CHANGED, CustomerDeed.TAKEN_IN);
        assertThat(file().changes().get(0).fields()).containsExactly(CustomerField.TITLE, CustomerField.PHONE);
        assertThat(file().changes().get(0).doneBy()).isEqualTo("staff:7");
    }

    @Test
    void whatStaysAsItWasIsNoChange() {
        edit(ANNA, CustomerProfile.NONE);

        assertThat(file().changes()).hasSize(1);
    }

    @Test
    void whoIsSlowerIsToldWhoChangedWhatAndWhen() {
        clock.pass(Duration.ofMinutes(5));
        edit(Particulars.ofPerson("Ms", "Anna", "Fortuin", "082 555 0101"), CustomerProfile.NONE);
        EditCustomer stale = new EditCustomer(id, -1, ANNA, CustomerProfile.NONE);

        assertThatThrownBy(() -> service.edit(stale))
                .isInstanceOfSatisfying(CustomerChangedMeanwhile.class, faster -> assertThat(faster.details())
                        .containsExactly(
                                Set.of(ActorRef.of(7)),
                                NOW.plus(Duration.ofMinutes(5)),
                                Set.of(CustomerField.TITLE, CustomerField.PHONE)));
    }

    /** Reading back changes no field, and whoever reads back after her must know. */
    @Test
    void whoIsSlowerIsToldThatItWasReadBack() {
        service.confirm(id, 0);

        assertThatThrownBy(() -> service.confirm(id, -1))
                .isInstanceOfSatisfying(CustomerChangedMeanwhile.class, faster -> assertThat(faster.details())
                        .endsWith(Set.of(CustomerDeed.CONFIRMED)));
    }

    @Test
    void whoIsSlowerIsToldSo() {
        EditCustomer stale = new EditCustomer(id, 4, ANNA, CustomerProfile.NONE);

        assertThatThrownBy(() -> service.edit(stale)).hasMessageContaining("RDR-CUS-002");
        assertThatThrownBy(() -> service.confirm(id, 4)).hasMessageContaining("RDR-CUS-002");
    }

    @Test
    void aTelephoneNumberHasDigits() {
        for (String wrong : new String[] {"call me", "12345", "082 555 01OO", "+"}) {
            assertThatThrownBy(() -> edit(Particulars.ofPerson("", "Anna", "", wrong), CustomerProfile.NONE))
                    .as(wrong)
                    .isInstanceOf(PhoneMalformed.class);
        }
        for (String right : new String[] {"082 555 0100", "+27 (51) 555-0142", "0515550142", ""}) {
            edit(Particulars.ofPerson("", "Anna", "", right), CustomerProfile.NONE);
            assertThat(file().details().phone()).isEqualTo(right);
        }
    }

    @Test
    void theConvenientTimeHasTwoEndsInTheirOrder() {
        assertThatThrownBy(() -> edit(ANNA, convenient("18:00", "16:00"))).isInstanceOf(TimeMalformed.class);
        assertThatThrownBy(() -> edit(
                        ANNA,
                        new CustomerProfile(
                                Optional.of(LocalTime.NOON),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                "",
                                "")))
                .isInstanceOf(TimeMalformed.class);
    }

    @Test
    void keepsNoMoreThanTheSiteSays() {
        CustomerProfile told = new CustomerProfile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(1962, 5, 30)),
                "Teacher",
                "Chess",
                "Tea",
                "Waiting");

        edit(ANNA, told);
        assertThat(file().profile()).isEqualTo(CustomerProfile.NONE);

        service.settings.items = Optional.of("PROFESSION, BIRTH_DATE");
        edit(ANNA, told);
        assertThat(file().profile().profession()).isEqualTo("Teacher");
        assertThat(file().profile().birthDate()).isPresent();
        assertThat(file().profile().interests()).isEmpty();
        assertThat(file().profile().likes()).isEmpty();

        service.settings.items = Optional.of("LIKES,DISLIKES");
        edit(ANNA, told);
        assertThat(file().profile().likes()).isEqualTo("Tea");
        assertThat(file().profile().dislikes()).isEqualTo("Waiting");
        assertThat(file().changes().get(0).fields()).contains(CustomerField.LIKES, CustomerField.DISLIKES);
    }

    @Test
    void keepsWhatSheIsToUsAndHowSheBuys() {
        service.confirm(id, 0);
        clock.pass(Duration.ofDays(1));

        edit(ANNA, kindOf(CustomerRelation.BAG_OF_WIND, BuyingHabit.WANDERING));

        assertThat(file().profile().relation()).contains(CustomerRelation.BAG_OF_WIND);
        assertThat(file().profile().buys()).contains(BuyingHabit.WANDERING);
        assertThat(file().changes().get(0).fields()).containsExactly(CustomerField.RELATION, CustomerField.BUYS);
        assertThat(file().confirmed()).isTrue();

        edit(ANNA, CustomerProfile.NONE);
        assertThat(file().profile()).isEqualTo(CustomerProfile.NONE);
    }

    @Test
    void isGradedWithTheReason() {
        service.grade(id, Grade.CORE, "She buys for the whole street.");

        assertThat(file().gradeReason()).isEqualTo("She buys for the whole street.");
        assertThat(file().gradedBy()).contains(7L);
        assertThat(file().gradedAt()).contains(NOW);
    }

    private static CustomerProfile convenient(String from, String until) {
        return new CustomerProfile(
                Optional.of(LocalTime.parse(from)),
                Optional.of(LocalTime.parse(until)),
                Optional.of(DecisionPower.ALONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                "");
    }

    private static CustomerProfile kindOf(CustomerRelation relation, BuyingHabit buys) {
        return new CustomerProfile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(relation),
                Optional.of(buys),
                Optional.empty(),
                "",
                "",
                "",
                "");
    }

    private void edit(Particulars particulars, CustomerProfile profile) {
        service.edit(new EditCustomer(id, 0, particulars, profile));
    }

    private CustomerFile file() {
        return queries.file(id);
    }
}
