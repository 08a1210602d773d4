package org.redress.complaint.domain;

import java.util.List;
import java.util.Locale;

/** Where a run stands in the pictures of its process. */
public interface CaseDiagrams {
    /**
     * The diagrams a run has been in, the process of the whole case first, in the order they were entered.
     *
     * @param language in which they and their steps are named, where the models say so
     */
    List<RunDiagram> of(String rootInstance, Locale language);

    /** The model of one diagram of a run as BPMN 2.0 XML, in the release the run started on. */
    String model(String rootInstance, String process);

    /**
     * One diagram of a run.
     *
     * @param process the id of the process in its model
     * @param name the process as people call it
     * @param open whether the run is in it now
     * @param steps its steps in the order they were reached
     */
    record RunDiagram(String process, String name, boolean open, List<DiagramStep> steps) {
        public RunDiagram {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step of a diagram that the run has reached.
     *
     * @param element the id of the element in the model
     * @param name the step as people call it
     * @param state whether the run is there now, has done it or left it undone
     * @param times how often it was reached
     */
    record DiagramStep(String element, String name, StepState state, int times) {}

    /** Where a run is with a step. */
    enum StepState {
        NOW,
        DONE,
        CANCELLED
    }
}
