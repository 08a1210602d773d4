package org.redress.page;

/** Step 3, when somebody refused: a supervisor asks somebody else. */
final class AssignResponsibilityForm extends TaskForm {
    AssignResponsibilityForm(CasePage page) {
        super(page, "Decide who takes responsibility");
        browser.isSound();
    }

    /** Why it was not taken, as she reads it. */
    String refusal() {
        return browser.texts("section.task .ours").get(0);
    }

    void ask(String person, String because) {
        browser.pick("person", person);
        browser.fill("step:reason", because);
        browser.press("finish", "The task to accept it is with that person now.");
    }
}
