package org.redress.page;

/** Step 9: an escalation is settled. */
final class SettleEscalationForm extends TaskForm {
    SettleEscalationForm(CasePage page) {
        super(page, "Settle the escalation");
    }

    void settled(String result) {
        browser.fill("result", result);
        browser.press("step:finish", "The escalation is settled.");
    }
}
