package org.redress.page;

/** Step 1, when something is missing: the customer is asked. */
final class ObtainInformationForm extends TaskForm {
    ObtainInformationForm(CasePage page) {
        super(page, "Ask the customer for what is missing");
        browser.isSound();
    }

    void answer(String words) {
        browser.fill("answer", words);
        browser.press("finish", "The answer is kept.");
    }
}
