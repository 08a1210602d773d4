package org.redress.page;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.json.Json;
import org.redress.both.probe.ApiClient;

/** The editor of a draft: its drawing or table, the list beside it, the panel of what is chosen. */
final class DraftPage {
    private static final String CHOSEN = "[data-part=outline] [aria-current]";
    private static final String NAME = ".outline-name";

    private final Browser browser;
    private final long draft;

    private DraftPage(Browser browser, long draft) {
        this.browser = browser;
        this.draft = draft;
    }

    /** Begins a draft for whom the client works for, and answers its number. */
    static long begin(ApiClient owner, String title) {
        Map<String, Object> begun =
                ApiClient.json(owner.post("/models/drafts", new Json().toJson(Map.of("title", title))));
        return ((Number) begun.get("id")).longValue();
    }

    /** Begins one and opens a file of it. */
    static DraftPage begun(ApiClient owner, Browser browser, String title, String file) {
        return new DraftPage(browser, begin(owner, title)).open(file);
    }

    /** Begins one on the page of drafts, and opens a file of it. */
    static DraftPage begunOnThePage(Browser owner, String title, String file) {
        owner.go("/studio/drafts.xhtml");
        owner.fill("begin:name", title);
        owner.press("begin:make");
        owner.awaitAddress("/studio/draft.xhtml?draft=");
        long draft = Long.parseLong(owner.address().replaceAll(".*[?&]draft=(\\d+).*", "$1"));
        DraftPage page = new DraftPage(owner, draft);
        page.awaitReady("draws");
        return page.open(file);
    }

    long number() {
        return draft;
    }

    DraftPage open(String file) {
        go(file, "draws");
        return this;
    }

    private void go(String file, String state) {
        browser.go("/studio/draft.xhtml?draft=" + draft + "&file=" + file);
        awaitReady(state);
    }

    private void awaitReady(String state) {
        browser.awaitThat(
                () -> browser.attributes("[data-studio]", "data-ready").contains(state));
    }

    /** Opens the same file for somebody who only looks, because another one draws. */
    DraftPage lookedAtBy(Browser other, String file) {
        DraftPage page = new DraftPage(other, draft);
        page.go(file, "looks");
        return page;
    }

    /** Draws from now on, whoever did before. */
    DraftPage takeOver() {
        browser.follow("[data-part=banner] button", "Take over…");
        browser.follow("[data-part=take] button", "Take over drawing");
        awaitReady("draws");
        return this;
    }

    /** Gives up what was not kept, and shows what it is now. */
    DraftPage lookAgain() {
        browser.follow("[data-part=banner] button", "Show what it is now");
        awaitReady("looks");
        return this;
    }

    /** What stands between whoever looks and drawing on. */
    String banner() {
        return String.join("\n", browser.texts("[data-part=banner]"));
    }

    DraftPage awaitBanner(String words) {
        browser.awaitThat(() -> banner().contains(words));
        return this;
    }

    /** Chooses a step, a rule or a way in the list. */
    DraftPage choose(String name) {
        browser.follow(NAME, name);
        browser.awaitThat(() -> browser.texts(CHOSEN).stream().anyMatch(chosen -> chosen.contains(name)));
        return this;
    }

    /** Adds a step of this kind behind the chosen one, and calls it so. */
    DraftPage addAfter(String kind, String name) {
        browser.set("select[data-row='editor.outline.after']", kind);
        browser.follow(".outline-acts button", "Add after it");
        browser.awaitThat(
                () -> browser.attributes("[data-part=panel] h2 bdi", "class").size() == 1
                        && browser.texts("[data-part=panel] h2").get(0).contains("without a name"));
        return says("name", name);
    }

    /** Marks everything in the drawing and takes it out, by keys. */
    DraftPage emptied() {
        browser.ask("document.querySelector('[data-part=draft] svg').focus()");
        browser.keysWith(Keys.CONTROL, "a");
        browser.keys(Keys.DELETE);
        browser.awaitThat(() -> steps().isEmpty());
        return this;
    }

    /** Lets it begin where nothing begins. */
    DraftPage addStart(String name) {
        browser.follow("[data-row=start]", "Add a start");
        browser.awaitThat(
                () -> browser.attributes("[data-part=panel] h2 bdi", "class").size() == 1
                        && browser.texts("[data-part=panel] h2").get(0).contains("without a name"));
        return says("name", name);
    }

    DraftPage connectTo(String name) {
        browser.set("select[data-row='editor.outline.connect']", name);
        browser.follow(".outline-acts button", "Connect to");
        return this;
    }

    /** Shows the way from the chosen step to another one. */
    DraftPage way(String name) {
        browser.set("select[data-row='editor.outline.way']", name);
        browser.follow(".outline-acts button", "Edit the way");
        browser.awaitThat(() -> browser.texts("[data-part=panel] header p").contains("Way"));
        return this;
    }

    /** Writes or chooses in the field of this name. */
    DraftPage says(String field, String value) {
        browser.set(css(field), value);
        browser.awaitThat(() -> value.equals(value(field))
                || browser.texts(css(field)).stream().anyMatch(shown -> shown.contains(value)));
        return this;
    }

    DraftPage ticks(String field) {
        browser.ask("document.querySelector(arguments[0]).click()", css(field));
        return this;
    }

    DraftPage press(String button) {
        browser.follow("[data-part=panel] button", button);
        return this;
    }

    /** Lets the chosen step ask one more question. */
    DraftPage ask(String question) {
        int at = questions();
        return press("Add a question").says("question." + at + ".label.", question);
    }

    /** How many questions the chosen step asks. */
    int questions() {
        return browser.attributes("[data-field^='question.'][data-field$='.type']", "data-field")
                .size();
    }

    /** Goes to the field and marks so much of it, as somebody does who writes over it next. */
    DraftPage marks(String field, int from, int until) {
        browser.ask(
                "const field = document.querySelector(arguments[0]); field.focus(); field.seen = true;"
                        + "field.setSelectionRange(arguments[1], arguments[2])",
                css(field),
                from,
                until);
        return this;
    }

    /** Waits until the panel was drawn anew since the field was marked. */
    DraftPage awaitDrawnAnew(String field) {
        browser.awaitThat(() -> browser.ask("return [document.querySelector(arguments[0])?.seen ?? false]", css(field))
                .contains("false"));
        return this;
    }

    /** Types where the focus is. */
    DraftPage types(CharSequence... keys) {
        browser.keys(keys);
        return this;
    }

    /** Goes to a button of the panel and presses it by key. */
    DraftPage pressByKey(String field) {
        browser.ask("document.querySelector(arguments[0]).focus()", css(field));
        return types(Keys.ENTER);
    }

    /** The field or button that has the focus; empty when it is none of the panel. */
    String focused() {
        return browser.ask("return [document.activeElement.dataset.field ?? '']")
                .get(0);
    }

    String value(String field) {
        return browser.ask("return [document.querySelector(arguments[0])?.value ?? '']", css(field))
                .get(0);
    }

    /** Mends what is found by one press, and waits until it is found no more. */
    DraftPage mend(String finding) {
        browser.follow("[role=tab]", "Findings");
        browser.awaitThat(() -> !browser.ask(
                        "const fix = [...document.querySelectorAll('[data-part=findings] li')]"
                                + ".filter((each) => each.textContent.includes(arguments[0]))"
                                + ".map((each) => each.querySelector('[data-fix]:not([disabled])')).find(Boolean);"
                                + "fix?.click(); return fix ? ['pressed'] : []",
                        finding)
                .isEmpty());
        browser.awaitThat(() -> findings().stream().noneMatch(each -> each.contains(finding)));
        return this;
    }

    List<String> findings() {
        return browser.names("[data-part=findings] li p:first-child");
    }

    /** Waits until all that was drawn is kept and looked over. */
    DraftPage saved() {
        browser.awaitThat(() -> browser.texts("[data-part=state]").get(0).endsWith(", saved"));
        return this;
    }

    /** Waits until the summary of what is found says this. */
    DraftPage awaitFound(String summary) {
        browser.awaitThat(() -> browser.ask("return [document.querySelector('[data-part=summary]').textContent]")
                .contains(summary));
        return this;
    }

    List<String> changes() {
        return browser.texts("[data-part=difference] li");
    }

    List<String> steps() {
        return browser.texts(NAME);
    }

    List<String> idsOfSteps() {
        return browser.attributes(".outline-row", "data-row");
    }

    DraftPage undo() {
        browser.ask("document.querySelector('[data-part=undo]').click()");
        return this;
    }

    DraftPage undoByKey() {
        browser.keysWith(Keys.CONTROL, "z");
        return this;
    }

    DraftPage reload() {
        String file = browser.attributes("[data-studio]", "data-file").get(0);
        return open(file);
    }

    private static String css(String field) {
        return "[data-field='" + field + "']";
    }
}
