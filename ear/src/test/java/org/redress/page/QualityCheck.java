package org.redress.page;

import java.util.List;

/** A step that a process owner draws behind the solution of severe complaints: what was done is looked at by a supervisor. */
final class QualityCheck {
    static final String SOLUTION = "process/SolutionProcess.bpmn";
    static final String STEP = "Check the quality";
    static final String INSTRUCTIONS = "Look at what was done before the customer does.";
    static final List<String> QUESTIONS = List.of("Is it the right part?", "Does it work?", "What did you see?");

    private QualityCheck() {}

    /** All of it, but for which way is the usual one. */
    static void drawnIn(DraftPage page) {
        page.choose("Apply the solution").addAfter("Choice of one way", "Severe?");
        page.choose("Severe?").addAfter("Done by a person", STEP);
        page.says("group", "Supervisors")
                .says("due.kind", "After working time")
                .says("due.amount", "4")
                .says("instructions.", INSTRUCTIONS);
        QUESTIONS.forEach(page::ask);
        page.says("question.2.type", "Text");
        page.choose(STEP).connectTo("Solution worked?").saved();
        page.choose("Severe?").way("To " + STEP).says("name", "Yes").press("Add a condition");
        page.says("condition.0.value", "High").saved();
    }
}
