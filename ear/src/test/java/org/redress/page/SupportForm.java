package org.redress.page;

/** Step 7: what helps the customer meanwhile, and whoever handles the case. */
final class SupportForm extends TaskForm {
    SupportForm(CasePage page) {
        super(page, "Arrange support");
    }

    void arrange(String forCustomer, String forHandler) {
        browser.fill("forCustomer", forCustomer);
        browser.fill("forHandler", forHandler);
        browser.press("finish", "The support is recorded.");
    }
}
