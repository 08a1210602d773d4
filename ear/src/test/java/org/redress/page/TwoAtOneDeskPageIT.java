package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.redress.both.Application;

/** Two people of one team at once: they see each other, and neither loses what she has written. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoAtOneDeskPageIT {
    private static final String QUEUE = "/worklist/worklist.xhtml?view=QUEUE";

    private static final String TICK =
            "document.querySelector(`tr[data-case='${arguments[0]}'] input.tick`).click(); return [];";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.asBuilt();
    }

    @Test
    void seesWhoLooksAndWhoWasFirstWhileTheListStaysStill() {
        try (Browser lerato = Browser.open().signedInAs("lerato");
                Browser johan = Browser.open().signedInAs("johan")) {
            CasePage kettle =
                    UsualWay.begins(lerato, "Kettle lid does not close").page();
            lerato.keys("u");
            lerato.awaitText("Nobody has this task");
            johan.go(QUEUE);
            List<String> before = johan.texts(".wt td.c-task .about");

            johan.awaitThat(() -> seen(johan, kettle).equals("LK looking"));
            CasePage seenByJohan = kettle.openedBy(Browser.open().signedInAs("johan"));
            try (Browser second = seenByJohan.browser()) {
                second.awaitText("Lerato Khumalo is looking at this too.");
                lerato.awaitText("Johan Venter is looking at this too.");
            }
            kettle.takeOver();
            johan.awaitThat(() -> row(johan, kettle).contains("Lerato Khumalo"));
            assertThat(johan.texts(".wt td.c-task .about")).isEqualTo(before);
            assertThat(johan.shows(".live [data-show]")).isFalse();

            CasePage toaster = UsualWay.begins(lerato, "Toaster burns one side").page();
            lerato.keys("u");
            lerato.awaitText("Nobody has this task");
            johan.awaitThat(() -> johan.shows(".live [data-show]"));
            assertThat(johan.texts(".live [role=status]").get(0)).contains("1 new task");
            assertThat(johan.texts(".wt td.c-task .about")).isEqualTo(before);

            johan.keys("r");
            johan.awaitThat(() -> johan.texts(".wt td.c-task .about").stream()
                    .anyMatch(line -> line.contains("Toaster burns one side")));
            assertThat(toaster.id()).isNotEmpty();
            assertThat(johan.problems()).isEmpty();
        }
    }

    /** Johan takes what she gave back on another screen: what was typed stays, and says whose it is now. */
    @Test
    void tellsWhoWasFirstAndKeepsWhatWasTyped() {
        try (Browser lerato = Browser.open().signedInAs("lerato");
                Browser elsewhere = Browser.open().signedInAs("lerato");
                Browser johan = Browser.open().signedInAs("johan")) {
            CasePage iron = UsualWay.begins(lerato, "Iron leaks on shirts").page();
            iron.takeOver();
            lerato.pick("step:nature", "Delay");
            lerato.fill("step:origin", "She wants it collected before noon.");
            iron.openedBy(elsewhere);
            elsewhere.keys("u");
            elsewhere.awaitText("Nobody has this task");
            iron.openedBy(johan).takeOver();

            lerato.press("finish", "Somebody was first");

            assertThat(lerato.texts("#meanwhile li").get(0)).contains("Johan Venter");
            assertThat(lerato.ask("return [document.getElementById('step:origin').value]"))
                    .containsExactly("She wants it collected before noon.");
            lerato.press("keepTyped", "The note is kept with the case.");
            assertThat(iron.timeline()).anyMatch(line -> line.contains("She wants it collected before noon."));
            assertThat(lerato.problems()).isEmpty();
        }
    }

    /** What stands beside the task: a colleague was first with the same, and the page says so where nothing was taken in. */
    @Test
    void keepsWhatWasTypedBesideTheTaskWhenAColleagueWasFirst() {
        try (Browser lerato = Browser.open().signedInAs("lerato");
                Browser johan = Browser.open().signedInAs("johan")) {
            CasePage oven = UsualWay.begins(lerato, "Oven door will not shut").page();
            lerato.pressKey("e", "What the next person needs to know");
            lerato.fill("escalation:detail", "She phoned three times today.");
            oven.openedBy(johan).escalated("WANTS_A_MANAGER", "She asks for a manager.");

            lerato.press("escalateIt", "Somebody was first");

            assertThat(lerato.text()).contains("The case is escalated already.");
            assertThat(lerato.texts("#meanwhile li").get(0)).contains("Johan Venter");
            assertThat(lerato.shows("[id='escalation:detail']")).isTrue();
            assertThat(lerato.ask("return [document.getElementById('escalation:detail').value]"))
                    .containsExactly("She phoned three times today.");

            awaitSaved(lerato);
            oven.open();
            assertThat(lerato.texts("[id='beside']").get(0)).contains("She phoned three times today.");
            lerato.pressKey("x", "Why the other one can help");
            lerato.pick("handover:receiver", "Sipho Ndlovu");
            lerato.fill("handover:whyNot", "I have no tools.");
            lerato.fill("handover:whyShe", "He repaired it before.");
            lerato.fill("handover:wanted", "Look at the hinge.");
            oven.openedBy(johan).handedOver("Sipho Ndlovu", "Look at the door.");

            lerato.press("offerIt", "Somebody was first");

            assertThat(lerato.text()).contains("The case is offered to somebody already.");
            assertThat(lerato.ask("return [document.getElementById('handover:whyShe').value]"))
                    .containsExactly("He repaired it before.");
            assertThat(lerato.problems()).isEmpty();
        }
    }

    /** What is typed beside the task outlives the browser, and goes form by form as it is sent. */
    @Test
    void bringsBackWhatWasTypedBesideTheTask() {
        CasePage stove;
        try (Browser lerato = Browser.open().signedInAs("lerato")) {
            stove = UsualWay.begins(lerato, "Stove plate stays cold").page();
            lerato.unfold("Write a note…");
            lerato.fill("note:text", "She cooks on gas until then.");
            awaitSaved(lerato);
            lerato.pressKey("e", "What the next person needs to know");
            lerato.fill("escalation:detail", "She was promised a loan stove.");
            awaitSaved(lerato);
        }
        try (Browser again = Browser.open().signedInAs("lerato")) {
            CasePage reopened = stove.openedBy(again);

            assertThat(again.texts("[id='beside']").get(0)).contains("restored");
            assertThat(again.shows("[id='note:text']")).isTrue();
            assertThat(again.texts("#note").get(0)).contains("restored");
            assertThat(again.ask("return [document.getElementById('escalation:detail').value]"))
                    .containsExactly("She was promised a loan stove.");
            again.press("keepNote", "The note is kept with the case.");
            assertThat(again.ask("return ['note:text', 'escalation:detail']"
                            + ".map((id) => document.getElementById(id).value)"))
                    .containsExactly("", "She was promised a loan stove.");
            again.press("discardBeside");
            again.awaitThat(() -> !again.shows("#escalate textarea"));
            assertThat(reopened.timeline()).anyMatch(line -> line.contains("She cooks on gas until then."));
            assertThat(again.problems()).isEmpty();
        }
    }

    private static void awaitSaved(Browser browser) {
        browser.awaitThat(() -> browser.texts("[id='beside:besideLine']").get(0).startsWith("Saved"));
        browser.ask("document.getElementById('beside:besideLine').textContent = ''; return []");
    }

    /** Without a connection nothing is sent and nothing is lost. */
    @Test
    void holdsBackWhatCannotBeSent() {
        try (Browser lerato = Browser.open().signedInAs("lerato")) {
            CasePage page =
                    UsualWay.begins(lerato, "Mixer stops after a minute").page();
            lerato.unfold("Write a note…");
            lerato.fill("note:text", "She phones again at four.");
            lerato.ask("Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });"
                    + "window.reallyFetch = fetch; window.fetch = () => Promise.reject(new TypeError('gone'));"
                    + "dispatchEvent(new Event('offline')); return []");
            lerato.awaitThat(() -> lerato.texts("[data-waiting]").get(0).contains("There is no connection."));

            lerato.press("keepNote");

            lerato.awaitThat(() -> lerato.texts("[data-waiting]").get(0).contains("Not sent"));
            lerato.ask("delete navigator.onLine; window.fetch = window.reallyFetch;"
                    + "dispatchEvent(new Event('online')); return []");
            lerato.awaitThat(() -> lerato.shows("[data-waiting] button"));
            lerato.ask("document.querySelector('[data-waiting] button').click(); return []");
            lerato.awaitText("The note is kept with the case.");
            assertThat(page.timeline()).anyMatch(line -> line.contains("She phones again at four."));
        }
    }

    /** The network is there, the server is not: what was typed stays, and is sent when it answers again. */
    @Test
    void aServerThatDoesNotAnswerCostsNothingThatWasTyped() {
        try (Browser lerato = Browser.open().signedInAs("lerato")) {
            lerato.go("/complaint/register-complaint.xhtml");
            lerato.losesTheServer();
            lerato.fill("first", "Zanele");
            lerato.fill("last", "Fortuin");
            lerato.fill("phone", "051 555 0142");
            lerato.fill("words", "The bread stays white.");
            lerato.fill("summary", "Toaster does not toast");
            lerato.awaitThat(() -> lerato.texts("[data-waiting]").get(0).contains("There is no connection."));

            lerato.press("later");

            lerato.awaitThat(() -> lerato.texts("[data-waiting]").get(0).contains("Not sent"));
            assertThat(lerato.ask("return [document.getElementById('register:words').value]"))
                    .containsExactly("The bread stays white.");
            lerato.findsTheServer();
            lerato.awaitThat(() -> lerato.shows("[data-waiting] button"));
            lerato.ask("document.querySelector('[data-waiting] button').click(); return []");
            lerato.awaitAddress("/complaint/case.xhtml");
            assertThat(lerato.texts(".casehd h1")).containsExactly("Toaster does not toast");
        }
    }

    /** The answer is held back, so that there is time to look. */
    @Test
    void aSlowAnswerIsSeenToBeOnItsWay() {
        try (Browser lerato = Browser.open().signedInAs("lerato")) {
            UsualWay.begins(lerato, "Grater without an edge");
            UsualWay.begins(lerato, "Peeler without a handle");
            lerato.go("/worklist/worklist.xhtml?view=MINE");
            lerato.holdsBack("*worklist.xhtml*");
            lerato.keys("j", "j");
            lerato.awaitThat(() -> isBusy(lerato));
            lerato.letsGo();
            lerato.awaitThat(() -> !isBusy(lerato));

            lerato.ask("addEventListener('submit', (event) => event.preventDefault()); return []");
            lerato.keys("/", "Peeler", Keys.ENTER);
            assertThat(isBusy(lerato)).as("looking for a case by Enter").isTrue();
        }
    }

    private static boolean isBusy(Browser browser) {
        return browser.ask("return [document.documentElement.classList.contains('busy')]")
                .contains("true");
    }

    /** Of two that are ticked one was faster taken by somebody else: the other one is taken, and each has its result. */
    @Test
    void saysOfEachTickedTaskWhatBecameOfIt() {
        try (Browser lerato = Browser.open().signedInAs("lerato");
                Browser johan = Browser.open().signedInAs("johan")) {
            CasePage free = givenBack(lerato, "Lamp flickers at night");
            String itsReference = free.reference();
            CasePage taken = givenBack(lerato, "Radio loses its station");
            johan.go(QUEUE);
            List.of(free, taken).forEach(each -> johan.ask(TICK, each.id()));
            taken.open().takeOver();

            johan.keys("c");

            johan.awaitText("One task is yours now.");
            assertThat(johan.texts("#messages")).singleElement().satisfies(said -> assertThat(said)
                    .contains(taken.reference() + ": ")
                    .contains("Lerato Khumalo")
                    .doesNotContain(itsReference));
            johan.go("/worklist/worklist.xhtml?view=MINE");
            assertThat(johan.attributes(".wt tr[data-case]", "data-case"))
                    .contains(free.id())
                    .doesNotContain(taken.id());
        }
    }

    private static CasePage givenBack(Browser agent, String title) {
        CasePage page = UsualWay.begins(agent, title).page();
        agent.keys("u");
        agent.awaitText("Nobody has this task");
        return page;
    }

    @Test
    void saysHowManyTasksMayBeMeantAtMost() {
        try (Browser marlene = Browser.open().signedInAs("marlene")) {
            marlene.go("/worklist/capacity.xhtml");

            marlene.fill("teams:0:most", "501");
            marlene.press("teams:0:keep", "Give a whole number from 0 to 500");

            marlene.isSound();
        }
    }

    /** The next task by two keys, and how much is in hand. */
    @Test
    void takesWhatIsToBeDoneNext() {
        try (Browser lerato = Browser.open().signedInAs("lerato");
                Browser marlene = Browser.open().signedInAs("marlene")) {
            marlene.go("/worklist/capacity.xhtml");
            int teams =
                    marlene.attributes("input[id*=':teams:'][id$='most']", "id").size();
            for (int team = 0; team < teams; team++) {
                marlene.go("/worklist/capacity.xhtml");
                marlene.fill("teams:" + team + ":most", "400");
                marlene.press("teams:" + team + ":keep", "Kept.");
            }
            assertThat(marlene.texts("#capacity")).anyMatch(table -> table.contains("of 400"));
            UsualWay.begins(lerato, "Blender without a lid");
            lerato.keys("u");
            lerato.awaitText("Nobody has this task");
            lerato.go(QUEUE);
            String first = lerato.texts(".wt tr[data-item] td.c-task .about").get(0);
            assertThat(lerato.texts("#nextTask").get(0)).contains("You hold", "Next:");

            lerato.keys("g", "n");

            lerato.awaitThat(() -> lerato.shows(".casehd .ref"));
            assertThat(first).contains(lerato.texts(".casehd .ref").get(0));
            assertThat(lerato.offersKey("u")).isTrue();
        }
    }

    /** The columns she chose for a view are there the next time, and not in another view. */
    @Test
    void aViewKeepsTheColumnsThatWereChosenForIt() {
        try (Browser johan = Browser.open().signedInAs("johan");
                Browser lerato = Browser.open().signedInAs("lerato")) {
            UsualWay.begins(lerato, "Whisk bends");
            johan.go("/worklist/worklist.xhtml?view=ALL");
            johan.ask("document.querySelector('#columns input[value=PHASE]').click(); return []");
            johan.press("showColumns");
            johan.awaitThat(() -> !columns(johan).contains("Phase"));
            assertThat(columns(johan)).contains("Grade", "Severity");

            johan.go("/worklist/worklist.xhtml?view=TEAM");
            assertThat(columns(johan)).contains("Phase");
            johan.go("/worklist/worklist.xhtml?view=ALL");
            assertThat(columns(johan)).doesNotContain("Phase");
            lerato.go("/worklist/worklist.xhtml?view=ALL");
            assertThat(columns(lerato)).contains("Phase");
            johan.ask("document.querySelector('#columns input[value=PHASE]').click(); return []");
            johan.press("showColumns");
            johan.awaitThat(() -> columns(johan).contains("Phase"));
            assertThat(johan.problems()).isEmpty();
        }
    }

    private static List<String> columns(Browser browser) {
        return browser.texts(".wt thead th");
    }

    /** Whom a task is with, as its row says. */
    private static String row(Browser browser, CasePage page) {
        return inRow(browser, page, ".c-who");
    }

    /** Who looks at it, as its row says. */
    private static String seen(Browser browser, CasePage page) {
        return inRow(browser, page, ".c-task [data-seen]");
    }

    private static String inRow(Browser browser, CasePage page, String place) {
        return browser.texts(".wt tr[data-case='" + page.id() + "'] " + place).stream()
                .map(words -> words.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }
}
