package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

/** What went live, the newest first, and how one of it is made live again. */
final class ReleasesPage {
    private final Browser browser;

    private ReleasesPage(Browser browser) {
        this.browser = browser;
    }

    static ReleasesPage open(Browser browser) {
        browser.go("/studio/releases.xhtml");
        return new ReleasesPage(browser);
    }

    /** The row of what is live. */
    String live() {
        return browser.texts("#releases tbody tr").stream()
                .filter(row -> row.contains("Live"))
                .findFirst()
                .orElseThrow();
    }

    /** The number of what is live. */
    int liveNumber() {
        return Integer.parseInt(live().replaceAll("(?s)^\\D*(\\d+).*", "$1"));
    }

    /** Makes a release live again by one press, and answers the number it has now. */
    int restore(int number, String because) {
        browser.follow("#releases a", "Release " + number);
        browser.awaitAddress("number=" + number);
        browser.isSound();
        browser.fill("restoring:reason", because);
        browser.press("restoring:restore", "What release " + number + " held is live again");
        int made = open(browser).liveNumber();
        assertThat(made).isGreaterThan(number);
        return made;
    }
}
