package org.redress.conversation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.abuse.domain.AbuseStage.CAUTION;
import static org.redress.abuse.domain.AbuseStage.STAY_OBJECTIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.StageInCall;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.boundary.FirstContactClosure;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.NoteKind;
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

    private static final List<StageInCall> STAGES = List.of(
            new StageInCall(STAY_OBJECTIVE, Optional.of("You fools."), Optional.empty()),
            new StageInCall(CAUTION, Optional.empty(), Optional.empty()));

    private final List<Object> done = new ArrayList<>();
    private final AbusiveCallService service = new AbusiveCallService();

    @BeforeEach
    void wire() {
        service.conversations = new Conversations();
        service.complaints = new Complaints();
        service.firstContacts = new FirstContactClosure() {
            @Override
            public void ofRegistered(long caseId, FirstContact how) {
                done.add("closed " + caseId + ": " + how.actions());
            }
        };
        service.abuse = new AbuseService() {
            @Override
            public void takeOfCall(long caseId, List<StageInCall> stages) {
                done.add(caseId);
                done.addAll(stages);
            }
        };
    }

    @Test
    void takesTheStagesOfTheCallOnceItsCaseIsThere() {
        Registered registered = service.register(A_HUM, "What was said: Idiots.", NO_TALK, STAGES);

        assertThat(registered.reference()).isEqualTo("RD-7");
        assertThat(done)
                .containsExactly(A_HUM, "noted with 7: What was said: Idiots.", 7L, STAGES.get(0), STAGES.get(1));
    }

    /** */
    @Test
    void keepsWhatBelongsToTheCallBeforeTheCaseIsClosedThatIsSolvedAtOnce() {
        FirstContact solved = new FirstContact(
                Remedy.EXPLANATION, BigDecimal.ZERO, "Told her which plug to change.", "Quiet!", Proof.RECORDED_CALL);

        service.registerResolved(A_HUM, solved, "What was said: Idiots.", NO_TALK, STAGES);

        assertThat(done)
                .containsExactly(
                        "to be solved at once",
                        "noted with 7: What was said: Idiots.",
                        "talk with 7",
                        7L,
                        STAGES.get(0),
                        STAGES.get(1),
                        "closed 7: Told her which plug to change.");
    }

    /** */
    @Test
    void takesTheStagesInTheCaseThatSheMeans() {
        RecordSameMatter same = new RecordSameMatter(8, Optional.empty(), Channel.TELEPHONE, "It still hums.");

        service.keepSame(same, "Serial number: CB-77", NO_TALK, STAGES);

        assertThat(done).containsExactly(same, "Serial number: CB-77", 8L, STAGES.get(0), STAGES.get(1));
    }

    /** */
    @Test
    void takesTheStagesInTheCaseThatIsOpenedAgain() {
        ReopenCase again = new ReopenCase(9, "It hums again.");

        service.reopen(again, "", NO_TALK, STAGES);

        assertThat(done).containsExactly(again, "", 9L, STAGES.get(0), STAGES.get(1));
    }

    private final class Conversations extends ConversationService {
        @Override
        public Registered register(RegisterComplaint complaint, Talk talk) {
            done.add(complaint);
            return new Registered(7, "RD-7");
        }

        @Override
        public void keep(long caseId, Talk talk) {
            done.add("talk with " + caseId);
        }

        @Override
        public void keepSame(RecordSameMatter same, String besides, Talk talk) {
            done.add(same);
            done.add(besides);
        }

        @Override
        public void reopen(ReopenCase reopening, String besides, Talk talk) {
            done.add(reopening);
            done.add(besides);
        }
    }

    private final class Complaints extends ComplaintService {
        @Override
        public Registered registerResolved(RegisterComplaint command) {
            done.add("to be solved at once");
            return new Registered(7, "RD-7");
        }

        @Override
        public void addNote(long caseId, NoteKind kind, String text) {
            done.add("noted with " + caseId + ": " + text);
        }
    }
}
