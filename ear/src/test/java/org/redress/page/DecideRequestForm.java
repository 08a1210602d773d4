package org.redress.page;

/** A request is granted or declined. */
final class DecideRequestForm extends TaskForm {
    DecideRequestForm(CasePage page) {
        super(page, "Decide on the request");
    }

    void granted(String words) {
        browser.fill("step:words", words);
        browser.press("step:grant", "The request is granted and closed.");
    }

    void declined(String words) {
        browser.fill("step:words", words);
        browser.press("step:decline", "The request is declined and closed.");
    }
}
