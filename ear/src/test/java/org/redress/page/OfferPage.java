package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What becomes of a draft: the part Release beside the editor, and the page of whoever approves. */
final class OfferPage {
    private final Browser browser;
    private final long draft;

    private OfferPage(Browser browser, long draft) {
        this.browser = browser;
        this.draft = draft;
    }

    /** The page of its own. */
    static OfferPage open(Browser browser, long draft) {
        browser.go("/studio/offer.xhtml?draft=" + draft);
        return new OfferPage(browser, draft);
    }

    /** The part beside the editor that is open there. */
    static OfferPage besides(Browser browser, long draft) {
        browser.follow("[role=tab]", "Release");
        browser.awaitThat(
                () -> browser.attributes("[data-tab=release][inert]", "id").isEmpty());
        return new OfferPage(browser, draft);
    }

    /** What the draft changes, in words. */
    List<String> changes() {
        return browser.texts("#release .stack li");
    }

    /** Waits until the draft may be offered. */
    OfferPage mayBeOffered() {
        browser.awaitThat(
                () -> !browser.attributes("[id='offer:offer']:enabled", "id").isEmpty());
        return this;
    }

    /** Writes the plan down. */
    OfferPage plan(String what, String why, String gain, String affected, String measure) {
        browser.fill("offer:what", what);
        browser.fill("offer:why", why);
        browser.fill("offer:gain", gain);
        browser.fill("offer:affected", affected);
        browser.fill("offer:measure", measure);
        return this;
    }

    OfferPage offer() {
        browser.press("offer:offer", "Offered. Those who may approve it are told.");
        return this;
    }

    /** Whether whoever looks is asked for a decision. */
    boolean asksForDecision() {
        return !browser.attributes("[id='approving:approve'], [id='declining:decline']", "id")
                .isEmpty();
    }

    OfferPage decline(String reason) {
        browser.fill("declining:reason", reason);
        browser.press("declining:decline", "Whoever drew it is told why.");
        return this;
    }

    /** Approves it, which makes it live, and answers the number of the release. */
    int approve() {
        browser.press("approving:approve", "is live. New cases start on it.");
        browser.awaitAddress("/studio/release.xhtml?number=");
        return Integer.parseInt(browser.address().replaceAll(".*[?&]number=(\\d+).*", "$1"));
    }

    String text() {
        return browser.text();
    }

    OfferPage isSound() {
        browser.isSound();
        assertThat(browser.problems()).isEmpty();
        return this;
    }

    long draft() {
        return draft;
    }
}
