package org.redress.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openqa.selenium.Keys;

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

    /** She says which case she calls about, and is known by it. */
    RegisterPage callsAbout(String reference) {
        browser.keys(reference);
        browser.awaitThat(() -> !browser.texts(".found li").isEmpty());
        browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.awaitThat(() -> browser.shows("#register\\:similar .card"));
        return this;
    }

    /** A stage is taken with an abusive caller; this one comes next. */
    RegisterPage abused(String said, String thenComes) {
        browser.unfold("The caller is abusive… Alt W");
        browser.fill("register:said", said);
        browser.press("takeStage");
        browser.awaitThat(() -> browser.texts("[id='register:abuse'] [role=status] b").stream()
                .anyMatch(stage -> stage.startsWith(thenComes)));
        return this;
    }

    /** What she goes on to say before another stage is taken. */
    RegisterPage abusedStill(String said) {
        browser.fill("register:said", said);
        return this;
    }

    /** It is about that case, and the call has been ended. */
    CasePage endedAbout(String reference) {
        List<String> cards = browser.texts("#register\\:similar .card");
        int place = IntStream.range(0, cards.size())
                .filter(each -> cards.get(each).contains(reference))
                .findFirst()
                .orElseThrow();
        String ended = "#register\\:similar [id$=':" + place + ":sameEnded']";
        browser.awaitThat(() -> browser.shows(ended));
        browser.press(browser.idOf(ended));
        browser.awaitAddress("/complaint/case.xhtml");
        return CasePage.shownIn(browser);
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

    /** What she is told should be said otherwise: it is refused, and nothing that was typed is lost. */
    RegisterPage resolvedWhereRefused(String done, String agreement, String thenSays) {
        browser.unfold("Record that it is resolved at first contact Alt 6");
        browser.fill("register:actions", done);
        browser.fill("register:agreement", agreement);
        browser.press("resolved", thenSays);
        return this;
    }

    /** It stays as it is said, for a reason. */
    CasePage because(String reason) {
        browser.unfold("Record that it is resolved at first contact Alt 6");
        browser.fill("register:because", reason);
        browser.press("resolved");
        return CasePage.shownIn(browser);
    }

    /** The customer says that we understood her; the complaint is registered. */
    CasePage agreed() {
        browser.press("agreed");
        return CasePage.shownIn(browser);
    }
}
