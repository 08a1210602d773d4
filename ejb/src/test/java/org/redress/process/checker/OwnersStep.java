package org.redress.process.checker;

/** The process of an enquiry with a step that its owner has added before the answer. */
final class OwnersStep {
    static final String OUTCOMES = """
            <camunda:property name="outcome.KNOWN" value="We know it" />
            <camunda:property name="outcome.ASK_AGAIN" value="Somebody else has to look" />
            """;

    private static final String STEP = """
            <bpmn:userTask id="Task_LookItUp" name="Look it up" camunda:candidateGroups="agent" camunda:formKey="form:check">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="instructions" value="Look into the manual first." />
                <camunda:property name="question.page.type" value="number" />
                <camunda:property name="question.page.label" value="On which page?" />
                %s
              </camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>SequenceFlow_EnquiryReceivedToAnswerEnquiry</bpmn:incoming>
              <bpmn:incoming>SequenceFlow_KnownNo</bpmn:incoming>
              <bpmn:outgoing>SequenceFlow_LookItUpToKnown</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:exclusiveGateway id="Gateway_Known" name="Known?" default="SequenceFlow_KnownNo">
              <bpmn:incoming>SequenceFlow_LookItUpToKnown</bpmn:incoming>
              <bpmn:outgoing>SequenceFlow_KnownYes</bpmn:outgoing>
              <bpmn:outgoing>SequenceFlow_KnownNo</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:sequenceFlow id="SequenceFlow_LookItUpToKnown" sourceRef="Task_LookItUp" targetRef="Gateway_Known" />
            <bpmn:sequenceFlow id="SequenceFlow_KnownNo" sourceRef="Gateway_Known" targetRef="Task_LookItUp" />
            <bpmn:sequenceFlow id="SequenceFlow_KnownYes" sourceRef="Gateway_Known" targetRef="Task_AnswerEnquiry">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${checkOutcome == 'KNOWN'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:endEvent""".formatted(OUTCOMES);

    private OwnersStep() {}

    static String in(String enquiryProcess) {
        return enquiryProcess
                .replaceFirst("targetRef=\"Task_AnswerEnquiry\"", "targetRef=\"Task_LookItUp\"")
                .replaceFirst("<bpmn:endEvent", STEP.replace("$", "\\$"));
    }
}
