package org.redress.page;

/** Step 2: the problem is read back until the customer agrees. */
final class RestateForm extends TaskForm {
    RestateForm(CasePage page) {
        super(page, "Restate the problem and agree it");
    }

    void agreed(String restatement) {
        browser.fill("restatement", restatement);
        browser.press("finish", "Agreed by the customer.");
    }
}
