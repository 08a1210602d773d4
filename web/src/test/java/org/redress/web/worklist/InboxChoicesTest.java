package org.redress.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.web.CountedStaff;
import org.redress.web.shell.Me;

class InboxChoicesTest {
    private final CountedStaff staff = new CountedStaff(Map.of("INTAKE", "Intake"));
    private final InboxChoices choices = new InboxChoices();

    @BeforeEach
    void wire() {
        choices.staff = staff;
    }

    @Test
    void readsPeopleAndTeamsOnceHoweverOftenThePageAsks() {
        choices.me = as(Caller.SUPERVISOR);

        for (int rendered = 0; rendered < 9; rendered++) {
            assertThat(choices.getColleagues()).extracting(StaffPerson::staffId).containsExactly(7L);
            assertThat(choices.getHolders()).hasSize(1);
            assertThat(choices.getTeams()).containsKey("INTAKE");
        }

        assertThat(staff.asked()).containsExactly("withRole", "teams");
    }

    @Test
    void anAgentGivesTasksToNobody() {
        choices.me = as(Caller.AGENT);

        assertThat(choices.getColleagues()).isEmpty();
        assertThat(staff.asked()).isEmpty();
    }

    private static Me as(Caller role) {
        return new Me() {
            @Override
            public boolean is(Caller asked) {
                return Set.of(role).contains(asked);
            }
        };
    }
}
