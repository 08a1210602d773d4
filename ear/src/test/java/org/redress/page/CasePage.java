package org.redress.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.Keys;

/** The page of one case: the task at the left, what happened in the middle, what is next and who is concerned beside it. */
final class CasePage {
    private static final String NO_TASK = "Nothing to do";

    private final Browser browser;
    private final String id;
    private Runnable onEachForm = () -> {};

    private CasePage(Browser browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /** The case that the browser is being led to. */
    static CasePage shownIn(Browser browser) {
        browser.awaitAddress("/complaint/case.xhtml?id=");
        return new CasePage(browser, browser.address().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** The same case, opened by somebody else. */
    CasePage openedBy(Browser other) {
        return new CasePage(other, id).open();
    }

    CasePage open() {
        browser.go("/complaint/case.xhtml?id=" + id);
        return this;
    }

    Browser browser() {
        return browser;
    }

    String id() {
        return id;
    }

    /** The number of the customer. */
    String customer() {
        open();
        return browser.attributes(".casehd a[href*='/customer/customer.xhtml']", "href")
                .get(0)
                .replaceAll(".*id=(\\d+).*", "$1");
    }

    String reference() {
        return browser.texts(".casehd .ref").get(0);
    }

    /** The words beside the reference: restricted, withdrawn, closed. */
    List<String> tags() {
        return browser.texts(".casehd .tag");
    }

    void awaitTask(String title) {
        browser.awaitThat(() -> browser.texts("#taskTitle").contains(title));
    }

    /** Opens the page anew until this task is open. */
    void awaitOpenTask(String title) {
        browser.awaitThat(() -> {
            open();
            return browser.texts("#taskTitle").contains(title);
        });
    }

    /** Waits until the case has ended. */
    CasePage ended() {
        awaitTask(NO_TASK);
        return this;
    }

    /** From now on each form that is shown is looked over for what the rules of accessibility say. */
    CasePage soundAtEachForm() {
        onEachForm = browser::isSound;
        return this;
    }

    void formIsShown() {
        onEachForm.run();
    }

    /** Claims the task when nobody has it. */
    void takeOver() {
        if (browser.offersKey("c")) {
            browser.pressKey("c", "Give back");
        }
    }

    /** What happened, newest first, each as who and what, and what was written down with it behind a colon. */
    List<String> timeline() {
        return browser.texts(".tl li:not(.day) > div").stream()
                .map(line -> line.replace("\n", ": "))
                .toList();
    }

    /** Shows one part of what happened. */
    CasePage showOnly(String part) {
        browser.choose("timeline:part", part);
        return this;
    }

    /** Begins a message to the customer, by the key on the page of the case; what should be said otherwise is marked. */
    CasePage writing(String words) {
        browser.pressKey("l", "Your message");
        browser.awaitThat(() -> browser.shows("#write-message textarea"));
        browser.fill("message:words", words);
        browser.keys(Keys.TAB);
        browser.awaitThat(() -> letterToCome().contains(words));
        return this;
    }

    /** Begins a message with a template. */
    CasePage writingFrom(String template) {
        browser.pressKey("l", "Your message");
        browser.awaitThat(() -> browser.shows("#write-message textarea"));
        browser.pick("message:template", template);
        browser.awaitThat(() -> !message().isEmpty());
        return this;
    }

    /** What is said of the message while it is written. */
    String mending() {
        return browser.texts("[id='message:mending']").get(0);
    }

    /** What stands in the field. */
    String message() {
        return browser.ask("return [document.getElementById('message:words').value]")
                .get(0);
    }

    /** The letter as the customer would read it. */
    String letterToCome() {
        return String.join("\n", browser.texts("[id='message:letter']"));
    }

    /** Writes something down beside the case. */
    CasePage note(String words) {
        browser.unfold("Write a note…");
        browser.fill("note:text", words);
        browser.press("keepNote", "The note is kept with the case.");
        return this;
    }

    /** Writes down what is so, or what one makes of it. */
    CasePage noteAs(String kind, String words) {
        browser.unfold("Write a note…");
        browser.pick("note:kind", kind);
        browser.fill("note:text", words);
        browser.press("keepNote", "The note is kept with the case.");
        return this;
    }

    /** Writes down what was said on the telephone, by the key on the page of the case. */
    CasePage called(String words) {
        browser.pressKey("k", "What was said");
        browser.awaitThat(() -> browser.shows("#note-contact textarea"));
        browser.fill("contactSaid", words);
        browser.press("keepContact", "The contact is kept with the case");
        return this;
    }

    /** What a fold of the case has, open or not. */
    String recorded(String fold) {
        return browser.ask(
                        "const fold = document.getElementById(arguments[0]); fold.open = true; return [fold.innerText]",
                        fold)
                .get(0);
    }

    /** The customer has answered by herself what she was asked. */
    CasePage customerAnswered(String words) {
        browser.unfold("The customer has answered what we asked…");
        browser.fill("answered:answer", words);
        browser.press("keepAnswer", "Her answer is kept");
        return this;
    }

    /** The customer comes back to a case that has ended. */
    CasePage reopen(String words) {
        browser.fill("reopening:words", words);
        browser.press("reopen", "The case is open again.");
        return this;
    }

    /** The letters of the case, each with where it is. */
    String letters() {
        return browser.section("Letters");
    }

    /** What stands beside the case under a heading. */
    String section(String heading) {
        return browser.section(heading);
    }

    /** Opens one of several tasks of the case. */
    CasePage openTask(String title) {
        InboxPage.mine(browser).openCase(title);
        awaitTask(title);
        return this;
    }

    /** Calls somebody who may do more, by the key on the page of the case. */
    CasePage escalated(String reason, String detail) {
        browser.pressKey("e", "What the next person needs to know");
        browser.awaitThat(() -> browser.shows("#escalate textarea"));
        browser.fill("escalation:reason", reason);
        browser.fill("escalation:detail", detail);
        browser.press("escalateIt", "Escalated. You keep the customer informed");
        return this;
    }

    /** Offers the case to somebody else. */
    CasePage handedOver(String receiver, String wanted) {
        browser.pressKey("x", "Why the other one can help");
        browser.awaitThat(() -> browser.shows("#hand-over textarea"));
        browser.pick("handover:receiver", receiver);
        browser.fill("handover:whyNot", "I have no tools.");
        browser.fill("handover:whyShe", "He has them.");
        browser.fill("handover:wanted", wanted);
        browser.press("offerIt", "The case is offered.");
        return this;
    }

    /** Takes the next stage with an abusive caller; the page answers with this. */
    CasePage abused(String said, String thenSays) {
        browser.pressKey("w", "What was said");
        browser.awaitThat(() -> browser.shows("#abuse-stage textarea"));
        if (!said.isEmpty()) {
            browser.fill("abuse:said", said);
        }
        browser.press("takeStage", thenSays);
        return this;
    }

    /** Fills in the fold and does not send it yet. */
    CasePage visiting(String reason, LocalDate day, String from, String until, String visitor) {
        browser.pressKey("v", "Why somebody should go");
        browser.awaitThat(() -> browser.shows("#arrange-visit textarea"));
        browser.fill("visit:reason", reason);
        browser.fill("visit:day", day.toString());
        browser.fill("visit:from", from);
        browser.fill("visit:until", until);
        browser.pick("visit:visitor", visitor);
        browser.fill("visit:place", "12 Aloe Street");
        browser.tick("visit:suits");
        return this;
    }

    /** Sends it. */
    CasePage visited(String says) {
        browser.press("arrangeIt", says);
        return this;
    }

    /** Asks a team of ours for something by a date and an hour; the page answers with this. */
    CasePage asksTeam(String team, String words, LocalDate day, String thenSays) {
        browser.unfold("Ask a supplier or a department…");
        browser.pick("asking:team", team);
        browser.settled();
        browser.fill("asking:what", words);
        browser.fill("byDay", day.toString());
        browser.fill("byHour", "10:00");
        browser.press("asking:ask", thenSays);
        return this;
    }

    /** Keeps another solution ready, of no more than an agent may decide. */
    CasePage keepsReady(String remedy, String amount, String description) {
        browser.unfold("Keep another solution ready");
        browser.fill("alternativeRemedy", remedy);
        browser.fill("alternativeAmount", amount);
        browser.fill("alternativeDescription", description);
        browser.fill("alternativeTold", "This is yours by Friday at 12:00.");
        browser.press("keepReady", "It stands ready.");
        return this;
    }

    /** What is said to happen next, the soonest first. */
    List<String> next() {
        return browser.texts(".nexts li");
    }

    /** The promises, each with its words and its state. */
    List<String> promises() {
        return browser.names(".ctx .prom");
    }

    /** Who deals with it, and whom the customer sees. */
    String who() {
        return browser.section("Who");
    }

    String stakeholders() {
        return browser.section("Stakeholders");
    }

    /** The files kept with it, by name. */
    List<String> files() {
        return browser.texts(".ctx a[href*='/attachments/']:not([target])");
    }

    /** What the link of a file answers. */
    byte[] file(String name) {
        return browser.download(browser.linkOf(name));
    }

    /** How those that are read in a tab of their own come to it: as what, to be shown or saved, and what they may do there. */
    List<String> pagesOfFiles() {
        return browser.ask("""
                return [...document.querySelectorAll(".ctx a[href$='/pages']")].map((link) => {
                  const asked = new XMLHttpRequest();
                  asked.open('GET', link.href, false);
                  asked.send();
                  return ['Content-Type', 'Content-Disposition', 'Content-Security-Policy']
                      .map((header) => asked.getResponseHeader(header)).join('; ');
                });
                """);
    }

    /** Sends a file, and waits for what the page says of it. */
    void attach(Path file, String thenSays) {
        browser.upload("attach:file", file);
        browser.press("keepFile", thenSays);
    }

    /** Records of the first open promise that it was kept. */
    void keepPromise() {
        int afterwards = openPromises() - 1;
        browser.unfold("Settle a promise…");
        browser.pick("settle:outcome", "Reached: the customer knows how it stands");
        browser.press("keep");
        browser.awaitThat(() -> openPromises() == afterwards);
    }

    /** The customer does not need any more what was promised; the first of the open promises is meant. */
    void withdrawPromise(String because) {
        browser.unfold("Settle a promise…");
        browser.fill("because", because);
        browser.press("settle:withdraw", "Recorded that the promise is withdrawn.");
    }

    /** The first of the open promises gets a later time, which suits the customer. */
    void movePromise(LocalDate day, String hour, String because) {
        browser.unfold("Settle a promise…");
        browser.fill("newDay", day.toString());
        browser.fill("newHour", hour);
        browser.fill("moveReason", because);
        browser.tick("newTimeSuits");
        browser.press("settle:move", "The promise is moved; its first time stays on record.");
    }

    private int openPromises() {
        return browser.texts(".ctx .prom.open, .ctx .prom.soon, .ctx .prom.moved")
                .size();
    }

    /** Takes back the newest of the links into the case. */
    void takeLinkBack(String thenSays) {
        browser.unfold("Take a link back…");
        browser.press("takeBack", thenSays);
    }

    /** The customer does not pursue it. */
    CasePage withdraw(String reason) {
        browser.unfold("The customer does not pursue it…");
        browser.fill("withdrawal:why", reason);
        browser.press("withdrawCase", "The complaint is withdrawn.");
        return ended();
    }
}
