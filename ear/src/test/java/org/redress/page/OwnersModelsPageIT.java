package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.Visitor;

/** What becomes of cases on models that their owner has changed, for better or worse. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnersModelsPageIT {
    private static final String DONE = "The step is done; the answers are kept with the case.";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.releasing();
    }

    @AfterEach
    void goOnWithTheShippedModels() {
        ask("/forget");
    }

    @Test
    void aStepThatAnOwnerAddsIsDoneAndItsOutcomeDecidesWhatFollows() {
        ask("/add-step");
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = RegisterPage.open(agent)
                    .as("Enquiry")
                    .caller("Zanele", "Fortuin", "051 555 0142")
                    .says("What does the second knob do?")
                    .about("The second knob")
                    .registered()
                    .soundAtEachForm();

            CheckForm first = new CheckForm(page, "Look it up");
            assertThat(agent.text()).contains("Look into the manual before you answer.");
            first.ends("Not found yet", "Answer this, too.");
            first.answers(0, "yes_no", "false").ends("Not found yet", DONE);

            CheckForm second = new CheckForm(page, "Look it up");
            second.answers(0, "yes_no", "true")
                    .answers(1, "text", "It turns the bass.")
                    .answers(2, "number", "about ten")
                    .answers(3, "money", "1 499,50")
                    .answers(4, "date", "2026-02-28")
                    .answers(5, "choice", "SECOND")
                    .ends("We know the answer", "“On which page?” wants a number");
            agent.isSound();
            agent.picture("added-step");
            second.answers(2, "number", "12").ends("We know the answer", DONE);

            new AnswerForm(page).answered("It turns the bass.");
            assertThat(page.ended().timeline())
                    .contains(
                            "Lerato Khumalo did a step of the process: Look it up: Not found yet: Is it in the manual? No")
                    .anyMatch(line -> line.endsWith("Look it up: We know the answer: Is it in the manual? Yes:"
                            + " What does it say? It turns the bass.: On which page? 12:"
                            + " What does the part cost? R 1 499,50: When was it printed? 28 Feb 2026:"
                            + " Which edition? The second"));
        }
    }

    @Test
    void aStepThatFailsForAWrongWordInATableWaitsForWhoeverCorrectsIt() {
        ask("/mistype");
        String title = "Cable too short";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, title).page();
            new AssessForm(page).nature("DELAY").assess();
            IncidentsPage incidents = IncidentsPage.openWhenThereIs(supervisor, page.reference());
            assertThat(incidents.row(page.reference()))
                    .contains("Record the classification", "Classification", "No enum constant", "Attempts: 1");
            supervisor.picture("incidents");

            incidents.lookCloser(page.reference());
            assertThat(incidents.facts()).contains("priority a code BEE");
            assertThat(supervisor.text()).contains("The case needs what this step does");
            supervisor.picture("incident-mend");
            incidents.correct("priority", "the highest").saysInstead("The fact priority takes a code only.");
            incidents.correct("priority", "B").says("The fact is corrected");

            page.open().awaitOpenTask("Restate the problem and agree it");
            assertThat(page.timeline())
                    .contains("Marlene Jacobs corrected a fact, and the step was tried again:"
                            + " Record the classification: priority is B");
            assertThat(IncidentsPage.open(supervisor).rows()).noneMatch(row -> row.contains(page.reference()));
        }
    }

    @Test
    void aStepThatFailsIsSkippedWithAReason() {
        ask("/mistype-skippable");
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, "Plug does not fit").page();
            new AssessForm(page).nature("DELAY").assess();
            IncidentsPage incidents = IncidentsPage.openWhenThereIs(supervisor, page.reference());

            incidents.retry(page.reference());
            incidents = IncidentsPage.openWhenThereIs(supervisor, page.reference());
            assertThat(incidents.row(page.reference())).contains("Attempts: 2");
            incidents.lookCloser(page.reference());
            incidents.skip("We classify it by hand.").says("The case goes on behind the step");

            page.open().awaitOpenTask("Restate the problem and agree it");
            assertThat(page.timeline())
                    .contains("Marlene Jacobs let the case go on without a failed step:"
                            + " Record the classification: We classify it by hand.");
        }
    }

    private static void ask(String what) {
        Visitor thandi = new Visitor(URI.create(System.getProperty("redress.base.url"))).signedInAs("thandi");
        HttpResponse<String> answer = thandi.get("/api/probe/releases" + what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
