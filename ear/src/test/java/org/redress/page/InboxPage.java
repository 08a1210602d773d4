package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The list of work, all pages of it. */
final class InboxPage {
    private static final String NEXT_PAGE = ".wl .scroll a.btn[href*='after=']";

    private final Browser browser;
    private final String view;

    private InboxPage(Browser browser, String view) {
        this.browser = browser;
        this.view = view;
    }

    /** What waits for whoever is signed in. */
    static InboxPage mine(Browser browser) {
        return new InboxPage(browser, "MINE");
    }

    /** What somebody of the teams and roles of whoever is signed in may take. */
    static InboxPage queue(Browser browser) {
        return new InboxPage(browser, "QUEUE");
    }

    /** Everything that is open. */
    static InboxPage all(Browser browser) {
        return new InboxPage(browser, "ALL");
    }

    /** The rows, each with its task, case and customer. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        open();
        do {
            rows.addAll(shown());
        } while (turnsThePage());
        return rows;
    }

    /** The rows under one heading. */
    List<String> underHeading(String words) {
        List<String> rows = new ArrayList<>();
        open();
        do {
            rows.addAll(shownUnder(words));
        } while (turnsThePage());
        return rows;
    }

    private List<String> shownUnder(String words) {
        List<String> headings = browser.texts(".wt tr.grp");
        List<String> rows = new ArrayList<>();
        boolean under = false;
        for (String row : browser.texts(".wt tbody tr")) {
            if (headings.contains(row)) {
                under = row.equals(words);
            } else if (under) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Opens the case whose row says this. */
    CasePage openCase(String words) {
        open();
        while (shown().stream().noneMatch(row -> row.contains(words))) {
            assertThat(turnsThePage()).as("one more page, with " + words).isTrue();
        }
        browser.follow(".wt td.c-task", words);
        return CasePage.shownIn(browser);
    }

    private void open() {
        browser.go("/worklist/worklist.xhtml?view=" + view);
    }

    private List<String> shown() {
        return browser.texts(".wt tbody tr:not(.grp)");
    }

    private boolean turnsThePage() {
        List<String> next = browser.attributes(NEXT_PAGE, "href");
        next.forEach(link -> browser.go("/worklist/" + link));
        return !next.isEmpty();
    }
}
