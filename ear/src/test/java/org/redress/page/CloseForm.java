package org.redress.page;

/** The last step: the complaint is closed. */
final class CloseForm extends TaskForm {
    CloseForm(CasePage page) {
        super(page, "Close the complaint");
    }

    /** What is still promised was done with it. */
    CloseForm everythingDone() {
        browser.tickAll("step:promised:");
        return this;
    }

    void close(String actions) {
        browser.fill("actions", actions);
        browser.press("step:finish", "The complaint is closed");
    }
}
