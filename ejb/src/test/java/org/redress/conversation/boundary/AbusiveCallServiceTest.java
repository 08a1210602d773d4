package org.redress.conversation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.abuse.domain.AbuseStage.CAUTION;
import static org.redress.abuse.domain.AbuseStage.STAY_OBJECTIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.TakeAbuseStage;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.customer.domain.Particulars;

/** R-073, D-06. */
class AbusiveCallServiceTest {
    private static final RegisterComplaint A_HUM = new RegisterComplaint(
            Optional.empty(),
            Particulars.none(),
            ContactKind.COMPLAINT,
            Channel.TELEPHONE,
            Optional.empty(),
            "Amplifier hums",
            "It hums.",
            Set.of(),
            "",
            Optional.empty(),
            HarmFacts.none(),
            IncidentFacts.none(),
            "",
            false,
            Optional.empty());
    private static final Talk NO_TALK = new Talk(Optional.empty(), Optional.empty(), Set.of(), List.of());

    private final List<Object> done = new ArrayList<>();
    private final AbusiveCallService service = new AbusiveCallService();

    @BeforeEach
    void wire() {
        service.conversations = new ConversationService() {
            @Override
            public Registered register(RegisterComplaint complaint, Talk talk) {
                done.add(complaint);
                return new Registered(7, "RD-7");
            }
        };
        service.abuse = new AbuseService() {
            @Override
            public void take(TakeAbuseStage command) {
                done.add(command);
            }
        };
    }

    @Test
    void takesTheStagesOfTheCallInTheirOrderOnceItsCaseIsThere() {
        Registered registered = service.register(
                A_HUM,
                NO_TALK,
                List.of(
                        new StageInCall(STAY_OBJECTIVE, Optional.of("You fools."), Optional.empty()),
                        new StageInCall(CAUTION, Optional.empty(), Optional.empty())));

        assertThat(registered.reference()).isEqualTo("RD-7");
        assertThat(done)
                .containsExactly(
                        A_HUM,
                        new TakeAbuseStage(7, STAY_OBJECTIVE, Optional.of("You fools."), Optional.empty()),
                        new TakeAbuseStage(7, CAUTION, Optional.empty(), Optional.empty()));
    }
}
