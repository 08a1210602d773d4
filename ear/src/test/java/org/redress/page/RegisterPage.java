package org.redress.page;

import java.util.Locale;

/** A complaint being taken down while the customer speaks. */
final class RegisterPage {
    private final Browser browser;

    private RegisterPage(Browser browser) {
        this.browser = browser;
    }

    static RegisterPage open(Browser browser) {
        browser.go("/complaint/register-complaint.xhtml");
        browser.isSound();
        return new RegisterPage(browser);
    }

    RegisterPage caller(String first, String last, String phone) {
        browser.fill("first", first);
        browser.fill("last", last);
        browser.fill("phone", phone);
        return this;
    }

    RegisterPage email(String address) {
        browser.fill("email", address);
        return this;
    }

    RegisterPage says(String words) {
        browser.fill("words", words);
        return this;
    }

    RegisterPage about(String line) {
        browser.fill("summary", line);
        return this;
    }

    RegisterPage readBack(String restatement) {
        browser.fill("restatement", restatement);
        return this;
    }

    /** What it is, as the button says it. */
    RegisterPage as(String kind) {
        browser.choose("kind", kind);
        browser.awaitThat(() -> browser.texts("h1").contains("New " + kind.toLowerCase(Locale.ROOT)));
        return this;
    }

    /** Registered as it was told, with nothing to be read back. */
    CasePage registered() {
        browser.press("plain");
        return CasePage.shownIn(browser);
    }

    /** It is put right while the customer is there: registered and closed in one go. */
    CasePage resolved(String remedy, String done, String agreement) {
        browser.unfold("Record that it is resolved at first contact Alt 6");
        browser.fill("register:remedy", remedy);
        browser.fill("register:actions", done);
        browser.fill("register:agreement", agreement);
        browser.press("resolved");
        return CasePage.shownIn(browser);
    }

    /** The customer says that we understood her; the complaint is registered. */
    CasePage agreed() {
        browser.press("agreed");
        return CasePage.shownIn(browser);
    }
}
