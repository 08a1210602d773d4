package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An engine for the tests of one process. After the last test of the class it asserts that every sequence flow and
 * every boundary event of that process has been taken; not when single tests were chosen.
 */
final class ModelUnderTest implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final ComplaintProcess process;
    private final Set<String> testsRun = new TreeSet<>();
    private TestEngine engine;

    private ModelUnderTest(ComplaintProcess process) {
        this.process = process;
    }

    static ModelUnderTest of(ComplaintProcess process) {
        return new ModelUnderTest(process);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        engine = TestEngine.afresh();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (testsRun.equals(testsOf(context.getRequiredTestClass()))) {
            assertThat(engine.flowsTaken().inProcess(process))
                    .as("flows and boundary events taken in %s", process.id())
                    .containsAll(toBeTaken(process));
        }
    }

    RunningCase start(Facts facts) {
        String businessKey = UUID.randomUUID().toString();
        ProcessInstance instance = engine.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(process.id(), businessKey, facts.asVariables());
        return new RunningCase(engine.engine(), instance.getId(), businessKey);
    }

    List<String> callsOf(ComplaintDelegate delegate) {
        return engine.delegate(delegate).calls();
    }

    TestEngine engine() {
        return engine;
    }

    /** A gateway that waits for events takes no flow: the event that comes first shows which way it went. */
    private static String shownBy(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway ? flow.getTarget().getId() : flow.getId();
    }

    static Set<String> toBeTaken(ComplaintProcess process) {
        BpmnFile file = BpmnFile.shipped(process);
        return Stream.concat(
                        file.all(SequenceFlow.class).map(ModelUnderTest::shownBy),
                        file.all(BoundaryEvent.class).map(BoundaryEvent::getId))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> testsOf(Class<?> testClass) {
        return Arrays.stream(testClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(org.junit.jupiter.params.ParameterizedTest.class))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
