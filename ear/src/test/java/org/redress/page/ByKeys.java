package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ALT;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.TAB;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What is done again and again with the hands on the keyboard. */
final class ByKeys {
    /** As a field for a day takes it in a browser that speaks English. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddyyyy");

    private ByKeys() {}

    static void signIn(Browser browser, String login) {
        browser.go("/index.xhtml");
        browser.awaitAddress("/login.xhtml");
        tabTo(browser, "login");
        browser.keys(login, TAB, LoginPage.DEMO_PASSWORD, ENTER);
        browser.awaitAddress("/worklist/");
    }

    static void register(Browser agent, String title) {
        agent.keys("n");
        agent.awaitAddress("/register-complaint.xhtml");
        tabTo(agent, "first");
        agent.keys("Zanele", TAB, "Fortuin", TAB, "051 555 0142");
        agent.keysWith(ALT, "2");
        assertThat(Focus.in(agent).isOn("words")).isTrue();
        agent.keys("Somebody opened the box before me.", TAB, title);
        agent.keysWith(ALT, "5");
        agent.keys(UsualWay.RESTATEMENT);
        agent.keysWith(ALT, ENTER);
        agent.awaitAddress("/complaint/case.xhtml");
    }

    static void tabTo(Browser browser, String id) {
        Focus.byTabTo(browser, id, focus -> focus.isOn(id));
    }

    /** Writes into a field, or picks from a list by how its words begin. */
    static void type(Browser browser, String id, String words) {
        tabTo(browser, id);
        browser.keys(words);
    }

    static void type(Browser browser, String id, LocalDate day) {
        type(browser, id, DAY.format(day));
    }

    /** Goes to what stands before, as from what was refused to the field that is meant. */
    static void backTo(Browser browser, String id) {
        Focus.backTo(browser, id, focus -> focus.isOn(id));
    }

    static void enter(Browser browser, String id) {
        tabTo(browser, id);
        browser.keys(ENTER);
    }

    /** Goes on once the page says this, where the hands are somewhere. */
    static void awaitSaid(Browser browser, String words) {
        browser.awaitText(words);
        browser.awaitThat(() -> !Focus.in(browser).isNowhere());
    }

    static void awaitFocus(Browser browser, String id) {
        browser.awaitThat(() -> Focus.in(browser).isOn(id));
    }
}
