package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.DANGER;
import static org.redress.model.ComplaintVariable.INTEGRITY;
import static org.redress.model.ComplaintVariable.NATURE;
import static org.redress.model.ComplaintVariable.PRIORITY;
import static org.redress.model.ComplaintVariable.RESTRICTED;
import static org.redress.model.ComplaintVariable.SEVERITY;
import static org.redress.model.ComplaintVariable.TEAM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class ClassificationProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.CLASSIFICATION);

    @Test
    void turnsFactsIntoSeverityVisibilityTeamAndPriority() {
        RunningCase run = MODEL.start(Facts.atTheStart()
                .with(NATURE, "DISCOURTESY")
                .with(DANGER, true)
                .with(INTEGRITY, true));

        run.hasEndedAt("EndEvent_ComplaintClassified");
        assertThat(run.variable(SEVERITY)).isEqualTo("CRITICAL");
        assertThat(run.variable(RESTRICTED)).isEqualTo(true);
        assertThat(run.variable(TEAM)).isEqualTo("RELATIONS");
        assertThat(run.variable(PRIORITY)).isEqualTo("A");
        assertThat(MODEL.callsOf(ComplaintDelegate.RECORD_CLASSIFICATION)).contains("Task_RecordClassification");
    }

    @Test
    void classifiesEvenWhenNothingIsKnownYet() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        run.hasEndedAt("EndEvent_ComplaintClassified");
        assertThat(run.variable(SEVERITY)).isEqualTo("LOW");
        assertThat(run.variable(TEAM)).isEqualTo("INTAKE");
        assertThat(run.variable(PRIORITY)).isEqualTo("C");
    }
}
