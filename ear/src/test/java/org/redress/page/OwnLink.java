package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What somebody without an account reads on a phone, by a link of her own; the browser runs no scripts. */
final class OwnLink {
    private static final String PHONE = "light";

    private final Browser browser;
    private final String path;

    private OwnLink(Browser browser, String path) {
        this.browser = browser;
        this.path = path;
    }

    /** The link a letter would bring the customer of the case that the agent looks at. */
    static OwnLink ofTheCustomer(Browser agent, CasePage seen, Browser customer) {
        return read(toTheCustomer(agent, seen), customer);
    }

    /** The link a letter would bring one of those whom the case that the agent looks at concerns. */
    static OwnLink ofAStakeholder(String id, Browser agent, CasePage seen, Browser stakeholder) {
        return read(toAStakeholder(id, agent, seen), stakeholder);
    }

    /** What needs no link at all: the public form. */
    static OwnLink ofThePublic(Browser reader) {
        return read("lodge", reader);
    }

    OwnLink check(String id) {
        browser.tick(id);
        return this;
    }

    /** The address of the link a letter would bring the customer of the case that the agent looks at. */
    static String toTheCustomer(Browser agent, CasePage seen) {
        return addressOf("CUSTOMER", "1", agent, seen);
    }

    /** That of one of those whom the case that the agent looks at concerns. */
    static String toAStakeholder(String id, Browser agent, CasePage seen) {
        return addressOf("STAKEHOLDER", id, agent, seen);
    }

    private static String addressOf(String holder, String id, Browser agent, CasePage seen) {
        return new String(
                        agent.download("/redress/probe/link?holder=" + holder + "&id=" + id + "&case=" + seen.id()),
                        StandardCharsets.UTF_8)
                .replaceFirst(".*/redress/", "");
    }

    private static OwnLink read(String address, Browser reader) {
        reader.withoutScripts();
        reader.seenOn(390, 844, PHONE);
        return new OwnLink(reader, "/" + address).open();
    }

    OwnLink open() {
        browser.go(path);
        return this;
    }

    /** The page breaks no rule, fits the phone, and brings no script. */
    OwnLink isSound() {
        assertThat(browser.overflow()).isNotPositive();
        assertThat(browser.attributes("script", "src")).isEmpty();
        browser.withScripts();
        browser.isSound();
        browser.withoutScripts();
        return this;
    }

    String path() {
        return path;
    }

    String text() {
        return browser.text();
    }

    /** What she was promised, each with its words and its state. */
    List<String> promises() {
        return browser.texts(".promises .prom .t");
    }

    /** How each promise stands, with its time. */
    List<String> standings() {
        return browser.texts(".promises .prom .due");
    }

    /** How each promise stands: kept, moved, open. */
    List<String> states() {
        return browser.attributes(".promises .prom", "class").stream()
                .map(each -> each.replace("prom ", ""))
                .toList();
    }

    OwnLink type(String id, String words) {
        browser.fill(id, words);
        return this;
    }

    OwnLink choosePhoto(String id, Path photo) {
        browser.upload(id, photo);
        return this;
    }

    /** Presses a button as a finger does; the page answers with this. */
    OwnLink press(String id, String thenSays) {
        browser.tap(id);
        browser.awaitText(thenSays);
        return this;
    }

    /** Opens what is folded away under these words. */
    OwnLink unfold(String summary) {
        browser.unfold(summary);
        return this;
    }

    /** Gives the first thing that can have one another time, by the button whose id begins like this; the page answers. */
    OwnLink move(String button, LocalDate day, String hour, String why, String thenSays) {
        String which = browser.idOf("[id^=day]").replace("day", "");
        return type("day" + which, day.toString())
                .type("hour" + which, hour)
                .type("why" + which, why)
                .press(button + which, thenSays);
    }
}
