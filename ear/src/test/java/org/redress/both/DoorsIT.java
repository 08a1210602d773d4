package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.audit.boundary.AuditQueries;
import org.redress.audit.boundary.AuditQueries.AuditLine;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.NotAllowed;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.probe.boundary.ProbeService;

/** The guard before the doors, audit, history and visibility, in the server. */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {
    private static final Actor PROCESS = new ProcessActor("ProbeProcess", "Task_Probe");

    @Inject
    ProbeService probe;

    @Inject
    TimelineQueries timelines;

    @Inject
    AuditQueries audit;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    StaffDirectory directory;

    @Inject
    SignIn signIn;

    @Inject
    CurrentActor currentActor;

    @Inject
    ServletContext server;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** ADR 35. */
    @Test
    void aSessionEndsHalfAnHourAfterItsLastRequest() {
        assertThat(server.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void refusesWhoeverIsNotNamed() {
        long caseId = 9_100_001;

        for (Actor actor : List.of(new NoActor(), PROCESS, staff("priya"))) {
            currentActor.is(actor);
            assertThatThrownBy(() -> probe.note(caseId, "words"))
                    .as(actor.reference())
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(timeline(caseId)).isEmpty();
        assertThat(audited(caseId)).isEmpty();
    }

    @Test
    void refusesEverybodyAtADoorThatNamesNobody() {
        currentActor.is(staff("lerato"));

        assertThatThrownBy(() -> probe.forgotten(9_100_002)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void writesEventAndAuditEntryWithoutAWordOfWhatWasSaid() {
        long caseId = 9_100_003;
        Actor lerato = staff("lerato");
        currentActor.is(lerato);
        probe.note(caseId, "the customer is Mrs Botha");
        probe.note(caseId, "and she is angry");

        assertThat(timeline(caseId)).extracting(TimelineEntry::number).containsExactly(1, 2);
        assertThat(timeline(caseId)).extracting(TimelineEntry::actor).containsOnly(lerato.reference());
        assertThat(audited(caseId)).hasSize(2).allSatisfy(line -> {
            assertThat(line.actor()).isEqualTo(lerato.reference());
            assertThat(line.door() + "." + line.method()).isEqualTo("ProbeService.note");
            assertThat(line.arguments()).contains("caseId=" + caseId).doesNotContain("Botha", "angry");
        });
    }

    @Test
    void leavesNoEventAndNoAuditEntryOfWhatWasRefusedAtTheEnd() {
        long caseId = 9_100_004;
        currentActor.is(staff("lerato"));

        assertThatThrownBy(() -> probe.noteAndRefuse(caseId)).isInstanceOf(CaseNotFound.class);

        assertThat(timeline(caseId)).isEmpty();
        assertThat(audited(caseId)).isEmpty();
    }

    @Test
    void handsAnInvalidCommandBackAsItIs() {
        long caseId = 9_100_005;
        currentActor.is(staff("lerato"));

        assertThatThrownBy(() -> probe.note(caseId, " ")).isInstanceOf(ConstraintViolationException.class);

        assertThat(timeline(caseId)).isEmpty();
    }

    @Test
    void hidesARestrictedCaseFromWhoeverIsNotItsReader() {
        long caseId = 9_100_006;
        long sipho = ((StaffActor) staff("sipho")).staffId();
        currentActor.is(staff("marlene"));
        visibility.restrict(caseId, "one of us is involved", Set.of(sipho));

        currentActor.is(staff("lerato"));
        assertThatThrownBy(() -> timelines.of(caseId)).isInstanceOf(CaseNotFound.class);
        currentActor.is(staff("sipho"));
        assertThat(timelines.of(caseId)).extracting(TimelineEntry::kind).containsExactly(CaseEventKind.RESTRICTED);
        currentActor.is(staff("priya"));
        assertThat(timelines.of(caseId)).hasSize(1);
    }

    @Test
    void hidesACaseFromTheManagerItIsAbout() {
        long caseId = 9_100_007;
        Actor priya = staff("priya");
        currentActor.is(PROCESS);
        visibility.nameSubject(caseId, ((StaffActor) priya).staffId());

        currentActor.is(priya);
        assertThatThrownBy(() -> timelines.of(caseId)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void signsInWithTheRightPasswordOnly() {
        assertThat(signIn.roles("Lerato", "redress-demo")).contains(Set.of("agent"));
        assertThat(signIn.roles("lerato", "redress")).isEmpty();
        assertThat(signIn.roles("nobody", "redress-demo")).isEmpty();
        assertThat(signIn.actorFor("nobody")).isEqualTo(new NoActor());
    }

    @Test
    void knowsWhoWorksInWhichTeam() {
        assertThat(directory.members("REPAIRS", Caller.AGENT))
                .extracting(StaffPerson::name)
                .contains("Lerato Khumalo", "Sipho Ndlovu")
                .doesNotContain("Johan Venter");
    }

    private Actor staff(String login) {
        return signIn.actorFor(login);
    }

    private List<TimelineEntry> timeline(long caseId) {
        currentActor.is(PROCESS);
        return timelines.of(caseId);
    }

    private List<AuditLine> audited(long caseId) {
        currentActor.is(staff("priya"));
        return audit.ofCase(caseId);
    }
}
