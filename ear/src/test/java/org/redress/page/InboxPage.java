package org.redress.page;

import java.util.List;

/** The list of work. */
final class InboxPage {
    private final Browser browser;

    private InboxPage(Browser browser) {
        this.browser = browser;
    }

    /** What waits for whoever is signed in. */
    static InboxPage mine(Browser browser) {
        return open(browser, "MINE");
    }

    /** Everything that is open. */
    static InboxPage all(Browser browser) {
        return open(browser, "ALL");
    }

    private static InboxPage open(Browser browser, String view) {
        browser.go("/worklist/worklist.xhtml?view=" + view);
        return new InboxPage(browser);
    }

    /** The rows, each with its task, case and customer. */
    List<String> rows() {
        return browser.texts(".wt tbody tr:not(.grp)");
    }

    /** Opens the case whose row says this. */
    CasePage openCase(String words) {
        browser.follow(".wt td.c-task", words);
        return CasePage.shownIn(browser);
    }
}
