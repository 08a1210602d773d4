package org.redress.page;

/** Step 12: the customer is asked whether it is solved. */
final class ConfirmForm extends TaskForm {
    ConfirmForm(CasePage page) {
        super(page, "Ask whether it is solved");
    }

    void solved(String words) {
        browser.fill("words", words);
        browser.fill("proof", "WRITTEN");
        browser.press("finish", "The customer says that it is solved.");
    }

    void notSolved(String words) {
        browser.fill("words", words);
        browser.press("notSolved", "It is not solved.");
    }
}
