package org.redress.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerRelation;

class CustomerEntriesTest {
    /** Where both changed the same, hers stays; what she left alone is as the colleague says. */
    @Test
    void takesOverWhatAColleagueChangedAndKeepsWhatWasTyped() {
        CustomerEntries drawn = entries("051 555 0100", "anna@example.org", "Anna");
        CustomerEntries now = entries("051 555 0111", "a.fortuin@example.org", "Anna");
        CustomerEntries typed = entries("051 555 0100", "anna@elsewhere.example", "Annatjie");
        now.setLikes("A call at four");
        now.setDislikes("Being put on hold");
        now.setRelation(CustomerRelation.ALLY);
        now.setBuys(BuyingHabit.LOYAL);
        typed.setBuys(BuyingHabit.DISCOUNT);

        typed.takeOver(drawn, now);

        assertThat(typed.getPhone()).isEqualTo("051 555 0111");
        assertThat(typed.getEmail()).isEqualTo("anna@elsewhere.example");
        assertThat(typed.getFirstName()).isEqualTo("Annatjie");
        assertThat(typed.getLikes()).isEqualTo("A call at four");
        assertThat(typed.getDislikes()).isEqualTo("Being put on hold");
        assertThat(typed.getRelation()).isEqualTo(CustomerRelation.ALLY);
        assertThat(typed.getBuys()).isEqualTo(BuyingHabit.DISCOUNT);
    }

    private static CustomerEntries entries(String phone, String email, String firstName) {
        CustomerEntries entries = new CustomerEntries();
        entries.setPhone(phone);
        entries.setEmail(email);
        entries.setFirstName(firstName);
        return entries;
    }
}
