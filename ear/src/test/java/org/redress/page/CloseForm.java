package org.redress.page;

/** The last step: the complaint is closed. */
final class CloseForm extends TaskForm {
    CloseForm(CasePage page) {
        super(page, "Close the complaint");
    }

    void close(String actions) {
        browser.fill("actions", actions);
        browser.press("step:finish", "The complaint is closed");
    }
}
