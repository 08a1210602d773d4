package org.redress.page;

/** The general form of a step that a process owner has added; what it asks stands in the model. */
final class CheckForm extends TaskForm {
    CheckForm(CasePage page, String step) {
        super(page, step);
    }

    /** Answers the question in that place, counted from nought. */
    CheckForm answers(int place, String field, String answer) {
        browser.fill("step:questions:" + place + ":" + field, answer);
        return this;
    }

    /** Ends the step in that way, and is told this. */
    void ends(String outcome, String thenSays) {
        browser.pressIn(".sticky", "", outcome);
        browser.awaitText(thenSays);
    }
}
