package org.redress.page;

import java.time.LocalDate;
import java.util.List;

/** Step 5: the plan the customer agrees to. */
final class PlanForm extends TaskForm {
    PlanForm(CasePage page) {
        super(page, "Agree the plan with the customer");
    }

    /** An option that is there at noon of a day; options are counted from 0. */
    PlanForm option(int number, String title, String remedy, String cost, LocalDate day) {
        browser.fill(number + ":title", title);
        browser.fill(number + ":remedy", remedy);
        browser.fill(number + ":cost", cost);
        browser.fill(number + ":optionDay", day.toString());
        browser.fill(number + ":optionHour", "12:00");
        return this;
    }

    /** What policy says of each option. */
    List<String> policies() {
        return browser.texts("section.task [id$=policy]");
    }

    PlanForm chosen(int number) {
        browser.tick("chosen" + number);
        return this;
    }

    /** What we do, by half past five of a day. */
    PlanForm ourStep(String who, String what, LocalDate day) {
        browser.fill("0:who", who);
        browser.fill("0:what", what);
        browser.fill("0:stepDay", day.toString());
        browser.fill("0:stepHour", "17:30");
        return this;
    }

    PlanForm nothingForTheCustomerToDo() {
        browser.tick("nothingToDo");
        return this;
    }

    /** When the customer next hears from us; she says that the time suits. */
    PlanForm nextContact(String about, LocalDate day, String hour) {
        browser.fill("about", about);
        browser.fill("day", day.toString());
        hour(hour);
        browser.tick("suits");
        return this;
    }

    /** After how many working days she hears without asking. */
    PlanForm newsEvery(String workingDays) {
        browser.fill("newsEvery", workingDays);
        return this;
    }

    PlanForm hour(String hour) {
        browser.fill("hour", hour);
        return this;
    }

    PlanForm agreedBy(String who) {
        browser.fill("agreedBy", who);
        return this;
    }

    void agree() {
        browser.press("finish", "The agreement is recorded.");
    }

    /** The page refuses and says why. */
    PlanForm isRefused(String why) {
        browser.press("finish", why);
        return this;
    }
}
