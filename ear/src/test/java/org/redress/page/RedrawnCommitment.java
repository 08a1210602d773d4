package org.redress.page;

/**
 * The phase of commitment drawn from nothing: other steps under other names and ids with other hours. Of the contract it keeps
 * what a phase is asked for, the form that promises a day and an hour.
 */
final class RedrawnCommitment {
    static final String FILE = "process/CommitmentProcess.bpmn";
    static final String TALK = "Talk through the ways";
    private static final String WORD = "Give our word";
    private static final String HELP = "Line up who helps";
    private static final String AGREED = "Does the customer agree?";

    private RedrawnCommitment() {}

    /** All of it, by keys and the list alone. */
    static void drawnIn(DraftPage page) {
        page.emptied().addStart("The facts are known");
        page.addAfter("Done by a person", TALK);
        filled(page, TALK, "Agree the plan", "6", "5");
        page.choose(TALK).addAfter("Choice of one way", AGREED);
        page.choose(AGREED).addAfter("Done by a person", WORD);
        filled(page, WORD, "Commit to a day and an hour", "1", "6");
        page.choose(WORD).addAfter("Done by a person", HELP);
        filled(page, HELP, "Arrange support", "4", "7");
        page.choose(HELP).addAfter("End", "The word is given");
        page.choose(AGREED).connectTo(TALK).saved();
        page.choose(AGREED).way("To " + TALK).says("name", "No").ticks("usual");
        page.choose(AGREED).way("To " + WORD).says("name", "Yes").press("Add a condition");
        page.says("condition.0.fact", "Customer agrees to the plan")
                .says("condition.0.value", "yes")
                .saved();
    }

    private static void filled(DraftPage page, String step, String form, String hours, String number) {
        page.says("about", "What has to be so before it goes on.")
                .says("person", "Whoever owns the case")
                .says("due.kind", "After working time")
                .says("due.amount", hours)
                .says("form", form)
                .says("step", number)
                .says("label.af", step + " (af)")
                .saved();
    }
}
