package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.Visitor;

/** A process owner's change from its first stroke to the cases that run on it, and back. Source, D-30. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReleasedStepPageIT {
    private static final String SEVERITY = "decision/SeverityDecision.dmn";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.releasing();
    }

    @AfterEach
    void goOnWithTheShippedModels() {
        Visitor thandi = new Visitor(URI.create(System.getProperty("redress.base.url"))).signedInAs("thandi");
        HttpResponse<String> answer = thandi.get("/api/probe/releases/forget");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aQualityCheckIsDrawnApprovedMetBySevereCasesAndTakenBack() {
        try (Browser owner = Browser.open().signedInAs("thandi");
                Browser manager = Browser.open().signedInAs("priya");
                Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            int before = ReleasesPage.open(owner).liveNumber();
            DraftPage drawn = withTheCheckAndAnotherRule(owner);
            offered(owner, drawn);
            isForSomebodyElseToDecide(owner, drawn);
            isApproved(manager, drawn);
            assertThat(ReleasesPage.open(owner).live())
                    .contains("Too many severe cases came back.", "Thandi Mokoena", "Priya Govender");

            UsualWay severe =
                    solved(UsualWay.begins(agent, "Amplifier smells burnt").assessed("DELAY", "damage"));
            waitsForTheSupervisors(severe.openTask("form:check"));
            String reference = severe.page().reference();
            assertThat(InboxPage.queue(agent).rows()).noneMatch(row -> row.contains(reference));

            ReleasesPage.open(owner).restore(before, "The supervisors are ill.");
            UsualWay next = solved(UsualWay.begins(agent, "Amplifier smells burnt again")
                            .assessed("DELAY", "damage", "repeated"))
                    .told()
                    .closed();
            assertThat(next.page().timeline()).noneMatch(line -> line.contains(QualityCheck.STEP));

            isAnswered(InboxPage.queue(supervisor).openCase(reference));
            severe.told().closed();
            assertThat(severe.page().timeline())
                    .anyMatch(line -> line.contains(QualityCheck.STEP)
                            && line.contains("What did you see? A new fuse, and no smell."));
        }
    }

    @Test
    void whatIsDeclinedIsDrawnOnWithTheReasonInSight() {
        try (Browser owner = Browser.open().signedInAs("thandi");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            int before = ReleasesPage.open(owner).liveNumber();
            DraftPage drawn = DraftPage.begunOnThePage(owner, "Other words for a step", QualityCheck.SOLUTION);
            drawn.choose("Apply the solution")
                    .says("name", "Do what was agreed")
                    .saved();
            offered(owner, drawn);

            OfferPage declined = OfferPage.open(supervisor, drawn.number()).decline("Everybody knows the old name.");
            assertThat(declined.asksForDecision()).isFalse();

            drawn.open(QualityCheck.SOLUTION);
            assertThat(OfferPage.besides(owner, drawn.number()).text())
                    .contains("Not approved by Marlene Jacobs", "Everybody knows the old name.", "Fewer come back.");
            drawn.choose("Do what was agreed")
                    .says("name", "Apply what was agreed")
                    .saved();
            assertThat(ReleasesPage.open(owner).liveNumber()).isEqualTo(before);
        }
    }

    @Test
    void aPhaseThatIsDrawnFromNothingIsGoneThroughAsTheOneBefore() {
        try (Browser owner = Browser.open().signedInAs("thandi");
                Browser manager = Browser.open().signedInAs("priya");
                Browser agent = Browser.open().signedInAs("lerato")) {
            int before = ReleasesPage.open(owner).liveNumber();
            DraftPage drawn = DraftPage.begunOnThePage(owner, "Commitment from nothing", RedrawnCommitment.FILE);
            RedrawnCommitment.drawnIn(drawn);
            drawn.awaitFound("Nothing to fix");
            assertThat(drawn.idsOfSteps()).noneMatch(id -> id.contains("Commit"));
            assertThat(drawn.changes())
                    .as("what only the general form has")
                    .noneMatch(change -> change.contains("can end"));
            owner.picture("studio-redrawn");
            offered(owner, drawn);
            OfferPage.open(manager, drawn.number()).approve();

            UsualWay agreeing =
                    UsualWay.begins(agent, "Speaker cracked on arrival").identified();
            assertThat(agreeing.openTask("form:agree-plan")).containsEntry("title", RedrawnCommitment.TALK);
            UsualWay closed =
                    agreeing.committed().proposed("900").applied().told().closed();
            assertThat(closed.page().timeline())
                    .anyMatch(line -> line.contains("committed to a day and an hour"))
                    .anyMatch(line -> line.contains("arranged support"));

            ReleasesPage.open(owner).restore(before, "The old words were better.");
        }
    }

    private static DraftPage withTheCheckAndAnotherRule(Browser owner) {
        DraftPage drawn = DraftPage.begunOnThePage(owner, "Quality check of severe cases", QualityCheck.SOLUTION);
        QualityCheck.drawnIn(drawn);
        drawn.mend("Severe?")
                .open(SEVERITY)
                .choose("4. ")
                .says("OutputEntry_Severity_Damaged_Severity", "\"HIGH\"")
                .saved();
        owner.awaitThat(() -> drawn.changes().stream().anyMatch(change -> change.contains("Rule 4")));
        assertThat(drawn.changes()).anyMatch(change -> change.contains(QualityCheck.STEP));
        return drawn;
    }

    private static void isForSomebodyElseToDecide(Browser owner, DraftPage drawn) {
        OfferPage own = OfferPage.open(owner, drawn.number());
        assertThat(own.asksForDecision()).isFalse();
        assertThat(own.text()).contains("You have drawn in it or offered it, so somebody else approves it.");
    }

    private static void isApproved(Browser manager, DraftPage drawn) {
        OfferPage offered = OfferPage.open(manager, drawn.number()).isSound();
        manager.picture("offer");
        assertThat(offered.text()).contains("Fewer come back.", "Supervisors: four hours a week.");
        int made = offered.approve();
        assertThat(ReleasesPage.open(manager).liveNumber()).isEqualTo(made);
    }

    private static void waitsForTheSupervisors(Map<String, Object> check) {
        assertThat(check)
                .containsEntry("title", QualityCheck.STEP)
                .containsEntry("role", "supervisor")
                .containsEntry("severity", "HIGH");
        assertThat(Duration.parse((String) check.get("slack"))).isBetween(Duration.ofHours(3), Duration.ofHours(4));
    }

    private static void isAnswered(CasePage page) {
        CheckForm form = new CheckForm(page, QualityCheck.STEP);
        assertThat(page.browser().text()).contains(QualityCheck.INSTRUCTIONS);
        form.answers(0, "yes_no", "true")
                .answers(1, "yes_no", "true")
                .answers(2, "text", "A new fuse, and no smell.")
                .ends("Done", "The step is done; the answers are kept with the case.");
    }

    private static void offered(Browser owner, DraftPage drawn) {
        owner.awaitThat(() -> !drawn.changes().isEmpty());
        OfferPage offer = OfferPage.besides(owner, drawn.number()).mayBeOffered();
        assertThat(offer.changes()).isNotEmpty();
        offer.plan(
                        "A supervisor looks at what was done.",
                        "Too many severe cases came back.",
                        "Fewer come back.",
                        "Supervisors: four hours a week.",
                        "Cases that come back within a month.")
                .isSound()
                .offer();
    }

    private static UsualWay solved(UsualWay assessed) {
        return assessed.restated()
                .accepted()
                .recorded()
                .committed()
                .proposed("900")
                .applied();
    }
}
