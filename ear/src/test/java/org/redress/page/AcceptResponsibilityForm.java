package org.redress.page;

/** Step 3: one person takes it upon herself, or says that she cannot. */
final class AcceptResponsibilityForm extends TaskForm {
    AcceptResponsibilityForm(CasePage page) {
        super(page, "Accept responsibility");
    }

    void accept() {
        browser.press("finish", "The complaint is yours.");
    }

    void refuse(String reason) {
        browser.fill("refuse:reason", reason);
        browser.press("refuseIt", "A supervisor decides who is asked next.");
    }
}
