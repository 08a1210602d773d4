package org.redress.page;

import java.time.LocalDate;

/** Step 9: somebody senior takes an escalation on. */
final class TakeOnEscalationForm extends TaskForm {
    TakeOnEscalationForm(CasePage page) {
        super(page, "Take on the escalation");
    }

    /** She takes the case over. */
    void takeOver(String words, LocalDate estimate) {
        browser.fill("how", "TAKE_OVER");
        browser.fill("words", words);
        browser.fill("estimateDay", estimate.toString());
        browser.fill("estimateHour", "12:00");
        browser.press("finish", "You have the case.");
    }
}
