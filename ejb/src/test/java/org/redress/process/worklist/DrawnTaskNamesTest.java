package org.redress.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class DrawnTaskNamesTest {
    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(getClass().getResourceAsStream("/process/ClosureProcess.bpmn"));

    @Test
    void areWhatTheModelSaysInThatLanguage() {
        assertThat(DrawnTaskNames.of(model, Locale.forLanguageTag("af")))
                .containsEntry("Close the complaint", "Sluit die klagte");
    }

    @Test
    void areNoneInALanguageTheModelDoesNotSpeak() {
        assertThat(DrawnTaskNames.of(model, Locale.FRENCH)).isEmpty();
    }
}
