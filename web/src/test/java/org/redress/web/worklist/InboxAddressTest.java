package org.redress.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxAddressTest {
    private static final InboxAddress NOTHING = InboxAddress.of(Map.of());

    @Test
    void takesOneParameterAfterTheOtherAndKeepsTheRest() {
        InboxAddress address =
                NOTHING.with("view", "MINE").with("team", "INTAKE").with("holder", "7");

        assertThat(address).isEqualTo(new InboxAddress("MINE", null, null, "INTAKE", "7", null, null, null));
        assertThat(address.with("team", null))
                .isEqualTo(new InboxAddress("MINE", null, null, null, "7", null, null, null));
    }

    @Test
    void leadsBackToItself() {
        InboxAddress address =
                new InboxAddress("QUEUE", "SOLUTION", "HIGH", "R&D", "7", "CORE", "BOOK", "PHASE.HOLDER");

        String link = address.link(null, null, "item 1");

        assertThat(link)
                .isEqualTo("worklist.xhtml?view=QUEUE&phase=SOLUTION&severity=HIGH&team=R%26D&holder=7&grade=CORE"
                        + "&medium=BOOK"
                        + "&hide=PHASE.HOLDER&item=item+1");
        assertThat(InboxAddress.of(InboxAddress.parameters(link))).isEqualTo(address);
    }
}
