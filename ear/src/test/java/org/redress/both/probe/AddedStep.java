package org.redress.both.probe;

/** The process of an enquiry with a step that its owner has added before the answer, with a question of every type. */
public final class AddedStep {
    private static final String STEP = """
            <bpmn:userTask id="Task_LookItUp" name="Look it up" camunda:candidateGroups="agent" camunda:dueDate="${due.in('4 h')}" camunda:formKey="form:check">
              <bpmn:documentation>Nobody answers from memory.</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="step" value="12" />
                <camunda:property name="instructions" value="Look into the manual before you answer." />
                <camunda:property name="question.found.type" value="yes-no" />
                <camunda:property name="question.found.label" value="Is it in the manual?" />
                <camunda:property name="question.found.required" value="true" />
                <camunda:property name="question.words.type" value="text" />
                <camunda:property name="question.words.label" value="What does it say?" />
                <camunda:property name="question.page.type" value="number" />
                <camunda:property name="question.page.label" value="On which page?" />
                <camunda:property name="question.price.type" value="money" />
                <camunda:property name="question.price.label" value="What does the part cost?" />
                <camunda:property name="question.printed.type" value="date" />
                <camunda:property name="question.printed.label" value="When was it printed?" />
                <camunda:property name="question.edition.type" value="choice" />
                <camunda:property name="question.edition.label" value="Which edition?" />
                <camunda:property name="question.edition.choice.FIRST" value="The first" />
                <camunda:property name="question.edition.choice.SECOND" value="The second" />
                <camunda:property name="outcome.KNOWN" value="We know the answer" />
                <camunda:property name="outcome.NOT_YET" value="Not found yet" />
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
            <bpmn:sequenceFlow id="SequenceFlow_KnownNo" name="No" sourceRef="Gateway_Known" targetRef="Task_LookItUp" />
            <bpmn:sequenceFlow id="SequenceFlow_KnownYes" name="Yes" sourceRef="Gateway_Known" targetRef="Task_AnswerEnquiry">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${checkOutcome == 'KNOWN'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:endEvent""";

    private AddedStep() {}

    /** The same process, and nobody answers without having looked it up. */
    public static String in(String enquiryProcess) {
        return enquiryProcess
                .replaceFirst("targetRef=\"Task_AnswerEnquiry\"", "targetRef=\"Task_LookItUp\"")
                .replaceFirst(
                        "<bpmn:incoming>SequenceFlow_EnquiryReceivedToAnswerEnquiry",
                        "<bpmn:incoming>SequenceFlow_KnownYes")
                .replaceFirst("<bpmn:endEvent", STEP.replace("$", "\\$"));
    }
}
