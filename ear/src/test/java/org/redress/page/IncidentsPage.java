package org.redress.page;

import java.util.List;

/** The steps that failed for good, and what is done about one. */
final class IncidentsPage {
    private static final String ROWS = ".tbl.cards tbody tr";

    private final Browser browser;

    private IncidentsPage(Browser browser) {
        this.browser = browser;
    }

    static IncidentsPage open(Browser browser) {
        browser.go("/operations/incidents.xhtml");
        browser.isSound();
        return new IncidentsPage(browser);
    }

    /** Looks again until a step of that case has failed for good. */
    static IncidentsPage openWhenThereIs(Browser browser, String reference) {
        browser.awaitThat(() -> {
            browser.go("/operations/incidents.xhtml");
            return browser.texts(ROWS).stream().anyMatch(row -> row.contains(reference));
        });
        browser.isSound();
        return new IncidentsPage(browser);
    }

    List<String> rows() {
        return browser.texts(ROWS);
    }

    String row(String reference) {
        return rows().stream()
                .filter(row -> row.contains(reference))
                .findFirst()
                .orElseThrow();
    }

    void retry(String reference) {
        browser.pressIn(ROWS, reference, "Try again");
        browser.awaitText("It is tried again within seconds.");
    }

    void lookCloser(String reference) {
        browser.followIn(ROWS, reference, "Look closer");
        browser.awaitText("What the process knows of case " + reference);
        browser.isSound();
    }

    /** What the process knows of the case, each as name, kind and value. */
    List<String> facts() {
        return browser.texts("#mend tbody tr");
    }

    IncidentsPage correct(String fact, String value) {
        browser.fill("correct:fact", fact);
        browser.fill("correct:value", value);
        browser.press("correct:apply");
        return this;
    }

    IncidentsPage skip(String reason) {
        browser.fill("skip:reason", reason);
        browser.press("skip:leave");
        return this;
    }

    void says(String words) {
        browser.awaitText(words);
    }

    /** The same page refuses it. */
    void saysInstead(String words) {
        browser.awaitText(words);
        browser.isSound();
    }
}
