package org.redress.page;

/** Step 8: the solution is proposed. */
final class ProposeForm extends TaskForm {
    ProposeForm(CasePage page) {
        super(page, "Propose the solution");
    }

    ProposeForm remedy(String remedy, String amount) {
        browser.fill("remedy", remedy);
        browser.fill("amount", amount);
        return this;
    }

    /** Once the amount is judged the page names who can say yes. */
    ProposeForm sayingYes(String who) {
        browser.awaitThat(() -> browser.texts("[id$=policy]").stream().anyMatch(policy -> policy.contains(who)));
        return this;
    }

    /** One approval is enough. */
    ProposeForm askingOne() {
        browser.awaitThat(() -> browser.texts("[id$=policy]").stream().noneMatch(policy -> policy.contains("too:")));
        return this;
    }

    ProposeForm inWords(String description, String toldToCustomer) {
        browser.fill("description", description);
        browser.fill("told", toldToCustomer);
        return this;
    }

    /** Why the last proposal came back. */
    String sentBack() {
        return browser.texts("section.task .note.soon").get(0);
    }

    void propose() {
        browser.press("finish", "Proposed.");
    }
}
