package org.redress.page;

/** Step 1: what it is about and how serious. */
final class AssessForm extends TaskForm {
    AssessForm(CasePage page) {
        super(page, "Assess nature and severity");
    }

    AssessForm nature(String nature) {
        browser.fill("nature", nature);
        return this;
    }

    void assess() {
        browser.press("finish");
    }

    /** It is no complaint but something else. */
    void isNoComplaintBut(String kind, String reason) {
        browser.fill("other:kind", kind);
        browser.fill("kindReason", reason);
        browser.press("correctKind", "It goes on as what it is.");
    }

    /** It is solved already: the case is closed with that. */
    void resolved(String remedy, String amount, String done, String agreement, String thenSays) {
        browser.unfold("Record that it is resolved at first contact");
        browser.fill("solved:remedy", remedy);
        browser.fill("solved:amount", amount);
        browser.fill("solved:actions", done);
        browser.fill("solved:agreement", agreement);
        browser.press("resolve", thenSays);
    }

    /** It is put right, and something is promised besides: that is offered, and recorded with one press. */
    void solvedWithPromise(String done, String agreement) {
        browser.unfold("Record that it is resolved at first contact");
        browser.fill("solved:remedy", "EXPLANATION");
        browser.fill("solved:actions", done);
        browser.fill("solved:agreement", agreement);
        browser.awaitThat(() -> browser.shows("[id$=':record']"));
        browser.press(browser.idOf("[id$=':record']"));
        browser.awaitThat(() -> browser.texts("[id='solved:mending']").get(0).contains("Is recorded:"));
        browser.isSound();
        browser.press("resolve", "Promises are still open");
    }

    /** Something is missing: the customer is asked first. */
    void askFirst(String question) {
        browser.fill("question", question);
        browser.press("askCustomer", "Noted. The task to ask the customer is next.");
    }
}
