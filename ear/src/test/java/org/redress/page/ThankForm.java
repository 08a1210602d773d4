package org.redress.page;

/** A compliment is thanked for and passed on. */
final class ThankForm extends TaskForm {
    ThankForm(CasePage page) {
        super(page, "Thank the customer");
    }

    /** What she is told should be said otherwise; the better words are taken. */
    ThankForm mended(String words, String better) {
        browser.fill("step:words", words);
        browser.fill("step:team", "DELIVERY");
        browser.press("step:finish", "Say what you can do, and by when.");
        browser.press(browser.idOf("[id$=':mend']"));
        browser.awaitThat(() -> browser.ask("return [document.getElementById('step:words').value]")
                .get(0)
                .startsWith(better));
        browser.isSound();
        return this;
    }

    void thanked(String words, String team) {
        browser.fill("step:words", words);
        browser.fill("step:team", team);
        browser.press("step:finish", "The customer is thanked, and the team knows.");
    }
}
