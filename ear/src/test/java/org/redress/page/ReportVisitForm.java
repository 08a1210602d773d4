package org.redress.page;

/** Step 9: whoever went to the customer says what came of it. */
final class ReportVisitForm extends TaskForm {
    ReportVisitForm(CasePage page) {
        super(page, "Visit the customer");
    }

    /** The customer was there, just now. */
    void held(String result, String agreed) {
        browser.fill("words", result);
        browser.fill("agreed", agreed);
        browser.press("finish", "The visit stands in the file");
    }
}
