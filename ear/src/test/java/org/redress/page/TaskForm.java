package org.redress.page;

/** The form of one task, at the left of the page of its case. */
class TaskForm {
    final Browser browser;
    final CasePage page;

    /** Waits until the case is at this task, and takes it if nobody has. */
    TaskForm(CasePage page, String task) {
        this.page = page;
        this.browser = page.browser();
        page.awaitTask(task);
        page.takeOver();
        page.formIsShown();
    }
}
