package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What somebody without an account reads on a phone, by a link of her own; the browser runs no scripts. */
final class OwnLink {
    private static final String PHONE = "light";

    private final Browser browser;
    private final String path;

    private OwnLink(Browser browser, String path) {
        this.browser = browser;
        this.path = path;
    }

    /** The link a letter would bring the customer of the case that the agent looks at. */
    static OwnLink ofTheCustomer(Browser agent, CasePage seen, Browser customer) {
        String link = new String(
                agent.download("/redress/probe/link?holder=CUSTOMER&id=1&case=" + seen.id()), StandardCharsets.UTF_8);
        customer.withoutScripts();
        customer.seenOn(390, 844, PHONE);
        return new OwnLink(customer, link.replaceFirst(".*/redress/", "/")).open();
    }

    OwnLink open() {
        browser.go(path);
        return this;
    }

    /** The page breaks no rule, fits the phone, and brings no script. */
    OwnLink isSound() {
        assertThat(browser.overflow()).isZero();
        assertThat(browser.attributes("script", "src")).isEmpty();
        browser.isSound();
        return this;
    }

    String path() {
        return path;
    }

    String text() {
        return browser.text();
    }

    /** What she was promised, each with its words and its state. */
    List<String> promises() {
        return browser.texts(".promises .prom .t");
    }
}
