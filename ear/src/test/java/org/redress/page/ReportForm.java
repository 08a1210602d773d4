package org.redress.page;

/** Step 11: everyone concerned hears of it. */
final class ReportForm extends TaskForm {
    ReportForm(CasePage page) {
        super(page, "Report to everyone concerned");
    }

    /** One more who must know. */
    ReportForm add(String name, String because) {
        browser.unfold("Add somebody…");
        browser.fill("add:name", name);
        browser.fill("add:why", because);
        browser.press("addIt", "Added to the list.");
        return this;
    }

    ReportForm tellEverybody(String note) {
        browser.tickAll("tell:chosen:");
        browser.fill("note", note);
        browser.press("told", "Recorded who was told");
        return this;
    }

    void everybodyKnows() {
        browser.press("step:finish", "Everybody knows.");
    }
}
