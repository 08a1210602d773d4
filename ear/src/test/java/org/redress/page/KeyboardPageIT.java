package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ALT;
import static org.openqa.selenium.Keys.ARROW_DOWN;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.ESCAPE;
import static org.openqa.selenium.Keys.SHIFT;
import static org.openqa.selenium.Keys.SPACE;
import static org.openqa.selenium.Keys.TAB;
import static org.redress.page.ByKeys.awaitFocus;
import static org.redress.page.ByKeys.enter;
import static org.redress.page.ByKeys.register;
import static org.redress.page.ByKeys.signIn;
import static org.redress.page.ByKeys.tabTo;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The hands stay on the keyboard: nothing here touches a mouse, or a page other than by keys. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardPageIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aComplaintIsRegisteredFoundInTheInboxTakenAndAssessedByKeysAlone() {
        String title = "Turntable box opened in transit";
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            register(agent, title);

            String ours = agent.texts(".casehd .ref").get(0);
            agent.keys("u");
            agent.awaitText("Nobody has this task");

            agent.keys("g", "i");
            agent.awaitAddress("/worklist/");
            agent.keys("j", "j");
            String theirs = agent.texts(".wt tr.cur").get(0);
            agent.keys("c");
            agent.awaitAddress("/complaint/case.xhtml");
            assertThat(theirs).contains(agent.texts(".casehd .ref").get(0));

            agent.keys("/", ours, ENTER);
            agent.awaitThat(() -> agent.texts(".casehd h1").contains(title));
            if (agent.offersKey("c")) {
                agent.keys("c");
                agent.awaitText("Give back");
            }
            agent.awaitThat(() -> Focus.in(agent).isOn("taskTitle"));
            agent.keysWith(ALT, ENTER);
            agent.awaitThat(() -> Focus.in(agent).isOn("nature"));
            agent.keys("Delay", TAB, TAB, SPACE);
            agent.awaitText("Critical");
            agent.keysWith(ALT, ENTER);
            agent.awaitText("Restate the problem and agree it");
            agent.awaitThat(() -> Focus.in(agent).isOn("taskTitle"));
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void theSameMatterIsFoundWhileTheCustomerSpeaksAndKeptWithItsCaseByKeysAlone() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Gramophone without a needle");
            String ours = agent.texts(".casehd .ref").get(0);

            agent.keys("n");
            agent.awaitAddress("/register-complaint.xhtml");
            agent.keysWith(ALT, "1");
            agent.keys(ours);
            agent.awaitThat(() -> agent.texts(".found li").stream().anyMatch(hit -> hit.contains("by the case")));
            agent.keys(ARROW_DOWN, ENTER);
            agent.awaitThat(() -> Focus.in(agent).isOn("words"));
            assertThat(agent.texts(".aside").get(0)).contains(ours, "Are you calling about", "Same customer");
            agent.keys("I still have no needle.");
            agent.keysWith(ALT, "d");

            agent.awaitAddress("/complaint/case.xhtml");
            assertThat(agent.texts(".casehd .ref")).containsExactly(ours);
            assertThat(agent.text()).contains("heard from the customer about this again", "I still have no needle.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aKnownCustomerAndOneWhoIsHelpedAtOnceAreTakenDownByKeysAloneInTwelveFieldsAtMost() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Metronome out of time");
            String ours = agent.texts(".casehd .ref").get(0);

            agent.go("/complaint/register-complaint.xhtml");
            assertThat(agent.ask("return [...document.querySelectorAll('#register input, #register textarea, #register"
                            + " select')].filter((field) => field.checkVisibility() &&"
                            + " !field.matches('[type=checkbox], [type=radio], [type=hidden]') &&"
                            + " !field.closest('.guide, .draftbar, details')).map((field) => field.id)"))
                    .hasSizeLessThanOrEqualTo(12)
                    .contains("register:words", "register:summary");
            agent.keysWith(ALT, "1");
            agent.keys(ours);
            agent.awaitThat(() -> !agent.texts(".found li").isEmpty());
            agent.keys(ARROW_DOWN, ENTER);
            agent.awaitThat(() -> Focus.in(agent).isOn("words"));
            agent.keys("The metronome stands still now.", TAB, "Metronome stands still");
            tabTo(agent, "own");
            agent.keys("Is it wound up?", ENTER);
            agent.awaitThat(() -> !agent.texts(".guide .asked").isEmpty());
            tabTo(agent, "answer");
            agent.keys("Yes, twice.");
            agent.keysWith(ALT, "5");
            agent.keys("Her metronome stands still.");
            assertThat(agent.texts(".steps li.done [data-sum]"))
                    .containsExactly("Zanele Fortuin", "Metronome stands still", "");
            assertThat(agent.texts(".steps li:not(.done) a")).containsExactly("Narrow it down", "What is wanted");
            assertThat(agent.texts(".steps li.now a")).containsExactly("Read it back");
            agent.keysWith(ALT, ENTER);
            agent.awaitAddress("/complaint/case.xhtml");
            assertThat(agent.text()).contains("Zanele Fortuin", "noted how the conversation went", "Yes, twice.");

            agent.keys("n");
            agent.awaitAddress("/register-complaint.xhtml");
            agent.keysWith(ALT, "2");
            agent.keys("My receipt has the wrong name.", TAB, "Wrong name on a receipt");
            agent.keysWith(ALT, "6");
            tabTo(agent, "actions");
            agent.keys("A new receipt.", TAB, "Yes, that is right now.");
            tabTo(agent, "resolved");
            agent.keys(ENTER);
            agent.awaitText("resolved at first contact");
            assertThat(agent.problems()).isEmpty();
        }
    }

    /** R-073, D-06: nobody looks for a case first while she is shouted at. */
    @Test
    void anAbusiveCallIsTakenToItsEndByKeysAloneWhileItIsTakenDown() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            agent.go("/complaint/register-complaint.xhtml");
            agent.keysWith(ALT, "2");
            agent.keys("You are all thieves.", TAB, "Shouts about a late kettle");
            agent.keysWith(ALT, "w");
            for (String next : List.of("Caution", "Formal warning", "Call ended")) {
                tabTo(agent, "takeStage");
                agent.keys(ENTER);
                agent.awaitText(next);
            }
            agent.isSound();
            tabTo(agent, "ended");
            agent.keys(ENTER);
            agent.awaitAddress("/complaint/case.xhtml");
            assertThat(agent.text())
                    .contains("Shouts about a late kettle", "Formal warning", "A call from the supervisor");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void whatIsTypedOutlivesTheBrowserAndIsGoneOnceItIsRegistered() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            agent.go("/complaint/register-complaint.xhtml");
            agent.keysWith(ALT, "2");
            agent.keys("The gate fell on my foot.", TAB, "Gate fell on a foot");
            agent.keysWith(ALT, "s");
            agent.awaitText("Saved");
        }
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            agent.keys("n");
            agent.awaitAddress("/register-complaint.xhtml");
            Focus.byTabTo(
                    agent,
                    "what was begun",
                    focus -> focus.tag().equals("summary") && focus.name().contains("not finished"));
            agent.keys(ENTER);
            Focus.byTabTo(agent, "the newest of it", focus -> focus.name().startsWith("Go on with that of"));
            agent.keys(ENTER);
            agent.awaitText("restored");
            assertThat(agent.ask("return [document.getElementById('register:words').value]"))
                    .containsExactly("The gate fell on my foot.");
            agent.keysWith(ALT, "5");
            agent.keys("A gate came down on the foot of the customer.");
            agent.keysWith(ALT, ENTER);
            agent.awaitAddress("/complaint/case.xhtml");

            agent.keys("n");
            agent.awaitAddress("/register-complaint.xhtml");
            assertThat(agent.names(".begun")).noneMatch(begun -> begun.contains("Gate fell on a foot"));
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIntoATaskComesBackWhenItWasGivenBackAndTakenAgain() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Sundial stopped at noon").assessed("DELAY").page();
            tabTo(agent, "restatement");
            agent.keys("The sundial does not go after noon.");
            agent.keysWith(ALT, "s");
            agent.awaitText("Saved");
            agent.keys(ESCAPE, "u");
            agent.awaitText("Nobody has this task");
            agent.keys("c");
            agent.awaitText("restored");
            assertThat(agent.ask("return [document.getElementById('step:restatement').value]")
                            .get(0))
                    .contains("The sundial does not go after noon.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void helpOpensAndClosesAndGivesTheFocusBack() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            agent.go("/worklist/worklist.xhtml?view=ALL");
            agent.keys(TAB);
            assertThat(Focus.in(agent).name()).isEqualTo("Go to the work");
            agent.keys(ENTER);
            assertThat(Focus.in(agent).isOn("main")).isTrue();

            agent.keys("/");
            assertThat(Focus.in(agent).isOn("find")).isTrue();
            agent.keys("?", ESCAPE);
            assertThat(agent.shows("dialog")).as("typed into the field").isFalse();
            agent.keysWith(SHIFT, TAB);
            Focus before = Focus.in(agent);
            agent.keys("?");
            assertThat(agent.shows("dialog#keys")).isTrue();
            agent.keys("n");
            assertThat(agent.address()).as("behind the help no key acts").contains("/worklist/");
            agent.keys(ESCAPE);
            assertThat(agent.shows("dialog#keys")).isFalse();
            assertThat(Focus.in(agent)).isEqualTo(before);
        }
    }

    @Test
    void theFocusIsSeenAtEachStopAndOutlivesUpdates() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Amplifier hum after repair").identified().page();
            assertThat(unseen(agent)).as("case").isEmpty();
            tabTo(agent, "addOption");
            agent.keys(ENTER);
            agent.awaitThat(() -> agent.texts("legend").contains("Option 3 3"));
            agent.awaitThat(() -> Focus.in(agent).isOn("addOption"));
            agent.keysWith(ALT, ENTER);
            agent.awaitText("Say what the customer will hear about.");

            agent.go("/worklist/worklist.xhtml?view=ALL");
            assertThat(unseen(agent)).as("inbox").isEmpty();

            agent.go("/complaint/register-complaint.xhtml");
            agent.keysWith(ALT, "1");
            agent.keys("Fortuin");
            agent.awaitThat(() -> !agent.texts(".found li").isEmpty());
            assertThat(Focus.in(agent).isOn("search")).isTrue();
            agent.keys(TAB, ENTER);
            agent.awaitThat(() -> agent.texts("main").get(0).contains("Somebody else"));
            agent.awaitThat(() -> !Focus.in(agent).isNowhere());
            assertThat(unseen(agent)).as("register").isEmpty();
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aFoldIsOpenedByItsKeyAndClosedByEscapeWithNothingLost() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Fridge delivered to the neighbour").page();

            agent.keys("e");
            assertThat(Focus.in(agent).isOn("escalation:reason")).isTrue();
            agent.keys(TAB, "She asks for a manager.", ESCAPE);
            assertThat(agent.shows("#escalate[open]")).isFalse();
            assertThat(Focus.in(agent).tag()).isEqualTo("summary");

            agent.keys("e", TAB, " Twice.");
            assertThat(agent.ask("return [document.getElementById('escalation:detail').value]"))
                    .containsExactly("She asks for a manager. Twice.");
            agent.keys(ESCAPE, "v");
            assertThat(Focus.in(agent).isOn("visit:reason")).isTrue();
            agent.keys(ESCAPE, "o");
            assertThat(Focus.in(agent).isOn("note:kind")).isTrue();
            agent.keys(ESCAPE, "f");
            assertThat(Focus.in(agent).isOn("attach:file")).isTrue();
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aCaseIsEscalatedAndHandedOverByKeysAlone() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Piano stool with three legs").page();

            agent.keys("e", TAB, "She was promised a stool last week.");
            tabTo(agent, "escalateIt");
            agent.keys(ENTER);
            agent.awaitText("escalated the case");

            agent.keys("x");
            assertThat(Focus.in(agent).isOn("handover:receiver")).isTrue();
            agent.keys("Johan", TAB, "I am at the counter all day.", TAB, "He knows the makers of stools.");
            agent.keys(TAB, "Ask for a new leg.");
            tabTo(agent, "offerIt");
            agent.keys(ENTER);
            agent.awaitText("It stays with you until it is accepted.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void theCustomersWordIsTakenDownAndTheCaseClosedByKeysAlone() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Accordion out of breath")
                    .identified()
                    .committed()
                    .proposed("389")
                    .applied()
                    .told()
                    .page()
                    .awaitTask("Ask whether it is solved");

            tabTo(agent, "words");
            agent.keys("Yes, it breathes again.");
            agent.keysWith(ALT, ENTER);
            agent.awaitText("Close the complaint");
            tabTo(agent, "actions");
            agent.keys("A new bellows, fitted at her home.");
            agent.keysWith(ALT, ENTER);
            agent.awaitText("Promises are still open");
            awaitFocus(agent, "promised:0:done");
            int open = agent.attributes("[id$=':done']", "id").size();
            for (int number = 0; number < open; number++) {
                tabTo(agent, "promised:" + number + ":done");
                agent.keys(SPACE);
            }
            agent.keysWith(ALT, ENTER);
            agent.awaitText("The complaint is closed");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aDialogWithSomethingMissingOpensAgainAndSaysWhat() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Oven door that does not close").identified().page();

            agent.keys("r");
            assertThat(agent.shows("#notAgreedDialog[open]")).isTrue();
            enter(agent, "notAgreed");
            agent.awaitText("Write down why the customer does not agree.");

            assertThat(agent.shows("#notAgreedDialog[open]")).isTrue();
            assertThat(Focus.in(agent).isOn("step:refusal")).isTrue();
            assertThat(agent.problems()).isEmpty();
        }
    }

    /** The stops of the tab key, once round the page, at which nobody sees where the focus is. */
    private static List<Focus> unseen(Browser browser) {
        List<Focus> unseen = new ArrayList<>();
        browser.ask("document.activeElement.blur(); return []");
        for (int stop = 0; stop < Focus.MORE_STOPS_THAN_ANY_PAGE_HAS; stop++) {
            browser.keys(TAB);
            Focus focus = Focus.in(browser);
            if (focus.isNowhere()) {
                return unseen;
            }
            if (!focus.ringed()) {
                unseen.add(focus);
            }
        }
        return unseen;
    }
}
