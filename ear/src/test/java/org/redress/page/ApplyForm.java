package org.redress.page;

import java.time.LocalDate;

/** Step 10: what was done. */
final class ApplyForm extends TaskForm {
    ApplyForm(CasePage page) {
        super(page, "Apply the solution");
    }

    /** Done at noon of a day. */
    void done(String what, String who, LocalDate day) {
        browser.fill("0:what", what);
        browser.fill("0:who", who);
        browser.fill("0:doneDay", day.toString());
        browser.fill("0:doneHour", "12:00");
        browser.press("finish", "Those concerned are told next.");
    }
}
