package org.redress.page;

import java.util.List;

/** What waits for the decision of a supervisor or manager. */
final class ApprovalsPage {
    private final Browser browser;

    private ApprovalsPage(Browser browser) {
        this.browser = browser;
    }

    static ApprovalsPage open(Browser browser) {
        browser.go("/solution/approvals.xhtml");
        return new ApprovalsPage(browser);
    }

    /** Opens the decision about the case of this title. */
    ApprovalsPage decideOn(String title) {
        browser.follow(".queue a", title);
        browser.awaitThat(() -> browser.texts("h1").contains(title));
        browser.isSound();
        return this;
    }

    /** The titles of the cases that wait. */
    List<String> waiting() {
        return browser.texts(".queue a .med");
    }

    void approve() {
        browser.press("approve", "Approved. It goes ahead.");
    }

    /** Where somebody else decides after that. */
    void approveFirst(String remark) {
        browser.fill("decide:why", remark);
        browser.press("approve", "Approved as the first of two.");
    }

    /** What stands there of the other of two approvals. */
    List<String> notes() {
        return browser.texts("#decide .note");
    }

    void refuse(String reason) {
        browser.fill("decide:why", reason);
        browser.press("decide:refuse", "Refused. Another proposal is asked for.");
    }

    void changeAndApprove(String amount, String reason) {
        browser.pressKey("m", "Back");
        browser.fill("changedAmount", amount);
        browser.fill("changeReason", reason);
        browser.press("change", "It goes ahead");
    }
}
