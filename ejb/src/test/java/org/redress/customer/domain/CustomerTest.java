package org.redress.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");

    @Test
    void isNamedAsSheWantsToBeAddressed() {
        assertThat(Particulars.ofPerson(" Mrs ", "", "Fortuin ", "").name()).isEqualTo("Mrs Fortuin");
    }

    @Test
    void isNamedAfterHerOrganisationWhenThePersonIsUnknown() {
        Particulars company =
                new Particulars("Mr", "", "", "Kalahari Lodge", "", "", "", Optional.of(PreferredContact.EMAIL));

        assertThat(company.name()).isEqualTo("Kalahari Lodge");
    }

    @Test
    void mayStayUnnamed() {
        assertThat(new Customer(Particulars.none(), NOW).particulars().name()).isEmpty();
    }

    @Test
    void startsAsANewCustomer() {
        assertThat(new Customer(Particulars.none(), NOW).grade()).isEqualTo(Grade.NEW);
    }

    @Test
    void forgetsWhatSheNoLongerWantsKnown() {
        Customer customer = new Customer(Particulars.ofPerson("Mrs", "Anna", "Fortuin", "082 555 0100"), NOW);

        customer.correct(Particulars.ofPerson("Ms", "Anna", "Fortuin", ""), NOW);

        assertThat(customer.particulars()).isEqualTo(Particulars.ofPerson("Ms", "Anna", "Fortuin", ""));
    }

    @Test
    void showsNoNameInLogs() {
        Customer customer = new Customer(Particulars.ofPerson("Mrs", "Anna", "Fortuin", "082 555 0100"), NOW);

        assertThat(customer + " " + customer.particulars()).doesNotContain("Fortuin", "Anna", "555");
    }

    @Test
    void isLookedForByTelephoneNumberHoweverItIsWritten() {
        assertThat(CustomerSearch.of("(082) 555-01")).isEqualTo(new CustomerSearch(List.of(), "8255501"));
    }

    @Test
    void isLookedForByEveryWordOfHerName() {
        assertThat(CustomerSearch.of("Fort  ANNA")).isEqualTo(new CustomerSearch(List.of("fort", "anna"), ""));
    }

    @Test
    void isNotLookedForByASingleLetter() {
        assertThat(CustomerSearch.of("f").isEmpty()).isTrue();
        assertThat(CustomerSearch.of(" ").isEmpty()).isTrue();
    }
}
