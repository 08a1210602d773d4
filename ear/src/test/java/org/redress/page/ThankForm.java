package org.redress.page;

/** A compliment is thanked for and passed on. */
final class ThankForm extends TaskForm {
    ThankForm(CasePage page) {
        super(page, "Thank the customer");
    }

    void thanked(String words, String team) {
        browser.fill("step:words", words);
        browser.fill("step:team", team);
        browser.press("step:finish", "The customer is thanked, and the team knows.");
    }
}
