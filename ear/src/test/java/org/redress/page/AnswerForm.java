package org.redress.page;

/** An enquiry is answered. */
final class AnswerForm extends TaskForm {
    AnswerForm(CasePage page) {
        super(page, "Answer the enquiry");
    }

    void answered(String words) {
        browser.fill("step:words", words);
        browser.press("step:finish", "The enquiry is answered and closed.");
    }
}
