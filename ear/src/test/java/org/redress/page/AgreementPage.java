package org.redress.page;

import java.time.LocalDate;
import java.util.List;

/** A service level agreement: its versions, its draft, its sign-off. */
final class AgreementPage {
    private static final String HERE = "/servicelevel/agreement.xhtml?code=";

    private static final String WRITING = "Nothing of this holds until somebody else signs it off.";

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

    /** Begins another agreement like the sample, and keeps its draft with how each contact point is reached. */
    static AgreementPage begun(Browser browser, String code) {
        browser.go("/servicelevel/agreements.xhtml");
        browser.isSound();
        browser.fill("begin:name", code);
        browser.fill("begin:code", code);
        browser.fill("begin:provider", "Karoo Home");
        browser.fill("begin:customer", "Diamond Lodge");
        browser.fill("begin:tier", "Gold");
        browser.pick("begin:forWhom", "For customers of grade Core");
        browser.pick("begin:like", "Standard agreement");
        browser.press("begin:make", WRITING);
        return new AgreementPage(browser).reachedBy("053 555 0100");
    }

    /** Drafts the next version. */
    AgreementPage draft() {
        browser.press("next:draft", "The draft says what the last version says.");
        return new AgreementPage(browser);
    }

    private AgreementPage reachedBy(String number) {
        for (int each = 0; browser.shows("[id='terms:contact:" + each + ":reach']"); each++) {
            browser.fill("terms:contact:" + each + ":reach", number);
        }
        return keep();
    }

    /** Writes other hours of Mondays into the draft, and tries in vain before. */
    AgreementPage opensOnMondays(String hours, String refused, String sentence) {
        openDraft();
        browser.untick("terms:ofTheHouse");
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
        return browser.texts("#versions tbody tr");
    }

    String text() {
        return browser.text();
    }

    private void openDraft() {
        browser.follow("#write", "Write in the draft");
        browser.awaitText(WRITING);
        browser.isSound();
    }

    private AgreementPage keep() {
        browser.press("terms:keep", "The draft is kept.");
        return new AgreementPage(browser);
    }
}
