package org.redress.page;

import java.time.LocalDate;

/** Step 6: a day and an hour are promised. */
final class CommitForm extends TaskForm {
    CommitForm(CasePage page) {
        super(page, "Commit to a day and an hour");
    }

    /** The day and the hour that stand in the form. */
    String time() {
        return String.join(
                " ", browser.ask("return ['day', 'hour'].map(id => document.getElementById('step:' + id).value)"));
    }

    void promise(LocalDate day, String hour) {
        browser.fill("day", day.toString());
        browser.fill("hour", hour);
        browser.fill("laterBecause", "The courier comes twice a week.");
        browser.tick("suits");
        browser.press("finish", "Promised. The reminder goes out an hour before.");
    }
}
