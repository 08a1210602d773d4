package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintProcess.CLOSURE;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model has its tests, and what counts their coverage counts. */
class CoverageTest {

    static Stream<String> testsOfModels() {
        return Stream.concat(
                        Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::id),
                        Arrays.stream(ComplaintDecision.values()).map(ComplaintDecision::id))
                .map(id -> CoverageTest.class.getPackageName() + "." + id + "Test");
    }

    @ParameterizedTest
    @MethodSource("testsOfModels")
    void everyModelHasATestThatAsksForFullCoverage(String testClass) throws ClassNotFoundException {
        assertThat(Class.forName(testClass).getDeclaredFields())
                .extracting(field -> (Object) field.getType())
                .containsAnyOf(ModelUnderTest.class, DecisionUnderTest.class);
    }

    @Test
    void aPathNotTakenIsMissed() {
        TestEngine models = TestEngine.afresh();
        close(models.engine(), true);

        assertThat(models.flowsTaken().inProcess(CLOSURE))
                .contains("SequenceFlow_CustomerSatisfiedYes")
                .doesNotContain("SequenceFlow_CustomerSatisfiedNo");
        assertThat(ModelUnderTest.toBeTaken(CLOSURE)).contains("SequenceFlow_CustomerSatisfiedNo");

        close(models.engine(), false);

        assertThat(models.flowsTaken().inProcess(CLOSURE)).contains("SequenceFlow_CustomerSatisfiedNo");
    }

    private static void close(ProcessEngine engine, boolean solved) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(CLOSURE.id(), Facts.atTheStart().asVariables())
                .getId();
        RunningCase run = new RunningCase(engine, instance, null);
        for (var task = next(engine, instance); task != null; task = next(engine, instance)) {
            engine.getTaskService().complete(task, Map.of(ComplaintVariable.SOLVED.id(), solved));
        }
        assertThat(run.variable(ComplaintVariable.SOLVED)).isEqualTo(solved);
    }

    private static String next(ProcessEngine engine, String instance) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        return task == null ? null : task.getId();
    }
}
