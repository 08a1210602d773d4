package org.redress.page;

import java.time.LocalDate;
import java.util.List;

/** Where an administrator issues tokens to other systems and takes them back. */
final class TokensPage {
    private static final String TITLE = "Tokens of other systems";

    private final Browser browser;

    private TokensPage(Browser browser) {
        this.browser = browser;
    }

    static TokensPage open(Browser browser) {
        browser.go("/tokens.xhtml");
        browser.awaitText(TITLE);
        browser.isSound();
        return new TokensPage(browser);
    }

    /** Issues a token and answers it as the page shows it. */
    String issue(String system, LocalDate lastDay) {
        send(system, lastDay);
        return shown();
    }

    /** Issues a token that may do all that this member of staff may. */
    String issueFor(String system, String person, LocalDate lastDay) {
        browser.tickAll("issue:scopes:");
        browser.pick("worksFor", person);
        send(system, lastDay);
        return shown();
    }

    private String shown() {
        browser.awaitThat(() -> !browser.texts("#issued").isEmpty());
        browser.isSound();
        return issued().get(0);
    }

    /** Tries in vain, and waits for the reason. */
    void isRefused(String system, LocalDate lastDay, String reason) {
        send(system, lastDay);
        browser.awaitText(reason);
        browser.isSound();
    }

    /** The token that is shown, if one is. */
    List<String> issued() {
        return browser.texts("#issued");
    }

    /** The row of a system. */
    String row(String system) {
        return browser.texts("#tokens tbody tr").stream()
                .filter(row -> row.contains(system))
                .findFirst()
                .orElse("");
    }

    void revoke(String system) {
        browser.pressIn("#tokens tbody tr", system, "Revoke");
        browser.awaitThat(() -> row(system).contains("Revoked"));
        browser.isSound();
    }

    private void send(String system, LocalDate lastDay) {
        browser.fill("client", system);
        browser.fill("lastDay", lastDay.toString());
        browser.press("submit");
    }
}
