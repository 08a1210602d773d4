package org.redress.page;

/** Step 12: the customer hears the outcome. */
final class InformCustomerForm extends TaskForm {
    InformCustomerForm(CasePage page) {
        super(page, "Tell the customer the outcome");
    }

    void told(String words) {
        browser.fill("words", words);
        browser.press("finish", "The customer knows the outcome.");
    }
}
