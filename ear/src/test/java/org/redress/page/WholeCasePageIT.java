package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.Application;

/** Everything about a case is on its page, for whoever reads it and whenever. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeCasePageIT {
    @TempDir
    Path folder;

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void anEndedCaseShowsWhatItsStepsRecordedToWhoeverNeverHeldOne() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser colleague = Browser.open().signedInAs("sipho")) {
            UsualWay way = UsualWay.begins(agent, "Amplifier read about later")
                    .assessed("DELAY", "damage")
                    .restated()
                    .accepted()
                    .recorded()
                    .committed()
                    .proposed("1200")
                    .applied()
                    .told()
                    .closed();
            CasePage read = way.page().openedBy(colleague);

            assertThat(read.recorded("findings-fold"))
                    .contains("“Has anything been damaged or lost?”", "Yes", "How serious")
                    .contains("Delay");
            assertThat(read.recorded("record-fold")).contains("Phone her with the courier's answer.");
            assertThat(read.recorded("plan-fold"))
                    .contains("New amplifier by courier", "chosen", "Repair ours, lend one meanwhile")
                    .contains("Mrs Fortuin", "By telephone", "Hand it to the courier")
                    .contains("Replacement", "200,00", "A new amplifier by courier.")
                    .contains("New amplifier handed to the courier.", "done");
            assertThat(read.timeline())
                    .anyMatch(line -> line.contains("completed the record")
                            && line.contains("Phone her with the courier's answer."))
                    .anyMatch(line -> line.contains("agreed the plan with the customer")
                            && line.contains("New amplifier by courier")
                            && line.contains("Stores: Hand it to the courier"))
                    .anyMatch(line -> line.contains("applied the solution")
                            && line.contains("New amplifier handed to the courier."));
            colleague.isSound();
            colleague.picture("recorded");
        }
    }

    @Test
    void aCallIsNotedOnTheCaseAndStandsAmongWhatWasSaid() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Amplifier asked about").page();

            page.called("The courier comes at ten.");

            String said = "Lerato Khumalo contacted the customer: by telephone, followed up a complaint:"
                    + " The courier comes at ten.";
            assertThat(page.timeline()).contains(said);
            assertThat(page.showOnly("Conversation").timeline()).contains(said);
            assertThat(page.showOnly("Process").timeline()).doesNotContain(said);
            agent.isSound();
        }
    }

    @Test
    void anOpinionStandsApartInTheHistoryAndOnTheCardBeforeAnyHandOver() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Amplifier thought about").page();

            page.noteAs("A fact", "The box is open.").noteAs("An opinion", "The courier dropped it.");

            assertThat(page.showOnly("Opinions").timeline())
                    .containsExactly("Lerato Khumalo wrote a note: An opinion: The courier dropped it.");
            assertThat(page.showOnly("Facts").timeline())
                    .contains("Lerato Khumalo wrote a note A fact: The box is open.")
                    .noneMatch(line -> line.contains("The courier dropped it."));
            page.open();
            agent.unfold("Hand-over card");
            assertThat(page.recorded("hand-over-card"))
                    .containsSubsequence(
                            "Known, and who said it",
                            "The box is open.",
                            "Opinions, not facts",
                            "The courier dropped it.");
            agent.isSound();
        }
    }

    @Test
    void aTextIsReadOnThePageAndStaysText() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear sir, <b>it hums</b>.");
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Amplifier written about").page();

            page.attach(letter, "The file is kept with the case.");
            agent.follow(".ctx button[data-text]", "Read it");

            agent.awaitThat(() -> agent.texts("dialog[open] pre").contains("Dear sir, <b>it hums</b>."));
            agent.isSound();
        }
    }
}
