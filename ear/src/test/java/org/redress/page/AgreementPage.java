package org.redress.page;

import java.time.LocalDate;
import java.util.List;

/** A service level agreement: its versions, its draft, its sign-off. */
final class AgreementPage {
    private static final String HERE = "/servicelevel/agreement.xhtml?code=";

    private final Browser browser;

    private AgreementPage(Browser browser) {
        this.browser = browser;
        browser.isSound();
    }

    static AgreementPage open(Browser browser, String code) {
        browser.go(HERE + code);
        return new AgreementPage(browser);
    }

    static AgreementPage open(Browser browser, String code, int version) {
        browser.go(HERE + code + "&version=" + version);
        return new AgreementPage(browser);
    }

    /** Drafts the next version. */
    AgreementPage draft() {
        browser.press("next:draft", "The draft says what the last version says.");
        return new AgreementPage(browser);
    }

    /** Writes into the draft how each contact point is reached. */
    AgreementPage reachedBy(String number) {
        openDraft();
        for (int each = 0; browser.shows("[id='terms:contact:" + each + ":reach']"); each++) {
            browser.fill("terms:contact:" + each + ":reach", number);
        }
        return keep();
    }

    /** Writes other hours of Mondays into the draft, and tries in vain before. */
    AgreementPage opensOnMondays(String hours, String refused, String sentence) {
        openDraft();
        browser.fill("terms:weekday:0:hours", refused);
        browser.press("terms:keep", sentence);
        browser.fill("terms:weekday:0:hours", hours);
        return keep();
    }

    /** Signs the draft off, for both parties. */
    AgreementPage signOff(LocalDate from, String hour, String thenSays) {
        browser.fill("signing:day", from.toString());
        browser.fill("signing:hour", hour);
        browser.fill("signing:title", "Support service manager");
        for (int party = 0; party < 2; party++) {
            browser.fill("signing:signatures:" + party + ":signedName", "Naledi Smit");
            browser.fill("signing:signatures:" + party + ":signedTitle", "Owner");
            browser.fill("signing:signatures:" + party + ":signedOn", "2026-01-05");
        }
        browser.press("signing:signOff", thenSays);
        return new AgreementPage(browser);
    }

    boolean canBeSignedOff() {
        return browser.shows("[id='signing:signOff']");
    }

    /** What stands in the table of versions, the latest first. */
    List<String> versions() {
        return browser.texts("table.tbl.cards").isEmpty()
                ? List.of()
                : browser.texts("section:first-of-type table tbody tr");
    }

    String text() {
        return browser.text();
    }

    private void openDraft() {
        browser.follow("[id='draft:write'], #write", "Write in the draft");
        browser.awaitText("Keep the draft");
        browser.isSound();
    }

    private AgreementPage keep() {
        browser.press("terms:keep", "The draft is kept.");
        return new AgreementPage(browser);
    }
}
