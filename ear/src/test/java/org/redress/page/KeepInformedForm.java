package org.redress.page;

import java.time.LocalDate;
import org.openqa.selenium.Keys;

/** Step 9: the customer hears how it stands. */
final class KeepInformedForm extends TaskForm {
    KeepInformedForm(CasePage page) {
        super(page, "Keep the customer informed");
    }

    /** What she is told; the letter with it is shown. */
    KeepInformedForm says(String words) {
        browser.fill("step:words", words);
        browser.keys(Keys.TAB);
        browser.awaitThat(() -> browser.shows("[id='step:letter'] .prose"));
        return this;
    }

    String letter() {
        return browser.texts("[id='step:letter']").get(0);
    }

    KeepInformedForm nextHears(LocalDate day, String hour) {
        browser.fill("step:day", day.toString());
        browser.fill("step:hour", hour);
        browser.tick("step:suits");
        return this;
    }

    void spoke() {
        browser.press("step:finish", "The customer knows how it stands.");
    }

    void wrote() {
        browser.press("step:write", "The letter to the customer goes out now.");
    }
}
