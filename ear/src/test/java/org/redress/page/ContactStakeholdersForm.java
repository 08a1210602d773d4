package org.redress.page;

/** Step 9: those who must act are contacted. */
final class ContactStakeholdersForm extends TaskForm {
    ContactStakeholdersForm(CasePage page) {
        super(page, "Contact those who must act");
    }

    void contacted(String who, String agreed) {
        browser.fill("0:who", who);
        browser.fill("0:agreed", agreed);
        browser.press("finish", "Now the solution can be applied.");
    }
}
