package org.redress.page;

import java.util.List;

/** Where people sign in. */
final class LoginPage {
    static final String DEMO_PASSWORD = "redress-demo";

    private final Browser browser;

    /** The page that is shown, or is being led to. */
    LoginPage(Browser browser) {
        this.browser = browser;
        browser.awaitThat(() -> browser.texts("h1").contains("Sign in"));
    }

    static LoginPage open(Browser browser) {
        browser.go("/login.xhtml");
        return new LoginPage(browser);
    }

    void signIn(String login, String password) {
        browser.fill("login", login);
        browser.fill("password", password);
        browser.press("submit");
    }

    /** Tries in vain. */
    LoginPage isRefused(String login, String password) {
        signIn(login, password);
        browser.awaitThat(() -> !complaints().isEmpty());
        return this;
    }

    /** What the page says is wrong. */
    List<String> complaints() {
        return browser.texts("[id$=-error]").stream()
                .filter(said -> !said.isBlank())
                .toList();
    }
}
