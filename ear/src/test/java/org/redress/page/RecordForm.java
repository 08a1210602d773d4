package org.redress.page;

import java.time.LocalDate;

/** Step 4: the written record with its follow-up. */
final class RecordForm extends TaskForm {
    RecordForm(CasePage page) {
        super(page, "Complete the complaint record");
    }

    void complete(LocalDate followUpOn, String procedure) {
        browser.fill("day", followUpOn.toString());
        browser.fill("procedure", procedure);
        browser.press("finish", "The record is complete.");
    }
}
