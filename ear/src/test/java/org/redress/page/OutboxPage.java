package org.redress.page;

import java.util.List;

/** The letters that were written, and where each is. */
final class OutboxPage {
    private final Browser browser;

    private OutboxPage(Browser browser) {
        this.browser = browser;
    }

    static OutboxPage open(Browser browser) {
        browser.go("/notification/outbox.xhtml");
        browser.isSound();
        return new OutboxPage(browser);
    }

    /** Shows the letters in one state only. */
    OutboxPage only(String state) {
        browser.pick("state", state);
        browser.follow("form button", "Filter");
        browser.awaitAddress("state=");
        return this;
    }

    /** The letters of a case, newest first. */
    List<String> of(String reference) {
        return browser.texts(".tbl tbody tr").stream()
                .filter(row -> row.contains(reference))
                .toList();
    }

    /** Looks again until the letter of a case is in this state. */
    OutboxPage awaitState(String reference, String state) {
        browser.awaitThat(() -> {
            browser.go("/notification/outbox.xhtml");
            return of(reference).stream().anyMatch(row -> row.contains(state));
        });
        return this;
    }

    /** Sends the letter of a case, and no other, to this address. */
    void sendTo(String reference, String address) {
        browser.followIn(".tbl tbody tr", reference, "Mend");
        browser.awaitAddress("mend=");
        browser.isSound();
        browser.fill("mend:address", address);
        browser.press("mend:sendTo", "The letter is on its way to the other address.");
    }

    /** Presses the button in the row of a case, and waits for what the page says. */
    void act(String reference, String button, String thenSays) {
        browser.pressIn(".tbl tbody tr", reference, button);
        browser.awaitText(thenSays);
    }
}
