package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

class MeTest {

    @ParameterizedTest(
            name = "{0}: registering {1}, importing {2}, letters {3}, approving {4}, agreements {5}, agreeing {6}")
    @CsvSource({
        "AGENT, true, false, false, false, false, false",
        "SUPERVISOR, true, true, true, true, true, false",
        "MANAGER, true, true, true, true, true, true",
        "PROCESS_OWNER, false, false, false, false, true, true",
        "ADMINISTRATOR, false, true, true, false, false, false"
    })
    void seesThePlacesWhoseDoorsAreOpenToHer(
            Caller role,
            boolean registering,
            boolean importing,
            boolean mailing,
            boolean approving,
            boolean reading,
            boolean agreeing) {
        Me me = new Me();
        me.currentActor = new CurrentActor();
        me.currentActor.is(new StaffActor(1, Set.of(role), Set.of()));

        assertThat(me.isRegistering()).isEqualTo(registering);
        assertThat(me.isImporting()).isEqualTo(importing);
        assertThat(me.isMailing()).isEqualTo(mailing);
        assertThat(me.isApproving()).isEqualTo(approving);
        assertThat(me.isReadingAgreements()).isEqualTo(reading);
        assertThat(me.isAgreeing()).isEqualTo(agreeing);
    }
}
