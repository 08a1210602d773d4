package org.redress.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.Channel;

class TypedFieldsTest {
    @Test
    void readsWhatAPageWrote() {
        TypedFields typed = TypedFields.of(
                "{\"words\": \" It leaks. \", \"channel\": \"WALK_IN\", \"customer\": \"12\", \"sure\": true}");

        assertThat(typed.text("words")).contains("It leaks.");
        assertThat(typed.oneOf(Channel.class, "channel")).contains(Channel.WALK_IN);
        assertThat(typed.number("customer")).contains(12L);
        assertThat(typed.text("sure")).isEmpty();
    }

    @Test
    void leavesOutTheFormThatWasSent() {
        String typed = "{\"note:text\":\"She phones at four.\",\"note:kind\":\"FACT\",\"notes:text\":\"Hers\"}";

        assertThat(TypedFields.of(typed).without("note")).contains("{\"notes:text\":\"Hers\"}");
        assertThat(TypedFields.of("{\"note:text\":\"She phones at four.\"}").without("note"))
                .isEmpty();
    }

    @Test
    void readsNothingOutOfWhatIsBroken() {
        assertThat(TypedFields.of("{\"words\": ").text("words")).isEmpty();
        assertThat(TypedFields.of("[]").text("words")).isEmpty();
    }
}
