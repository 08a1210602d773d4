package org.redress.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The house rules for what a person sees of a process model: ids, names and the picture. */
final class BpmnDrawing {

    private static final Map<Class<? extends BaseElement>, String> IDS = Map.ofEntries(
            Map.entry(Process.class, "[A-Z]\\w+Process"),
            Map.entry(StartEvent.class, "StartEvent_[A-Z]\\w+"),
            Map.entry(EndEvent.class, "EndEvent_[A-Z]\\w+"),
            Map.entry(UserTask.class, "Task_[A-Z]\\w+"),
            Map.entry(ServiceTask.class, "Task_[A-Z]\\w+"),
            Map.entry(BusinessRuleTask.class, "Task_[A-Z]\\w+"),
            Map.entry(CallActivity.class, "CallActivity_[A-Z]\\w+"),
            Map.entry(SubProcess.class, "SubProcess_[A-Z]\\w+"),
            Map.entry(ExclusiveGateway.class, "Gateway_[A-Z]\\w+"),
            Map.entry(EventBasedGateway.class, "Gateway_[A-Z]\\w+"),
            Map.entry(BoundaryEvent.class, "BoundaryEvent_[A-Z]\\w+"),
            Map.entry(IntermediateCatchEvent.class, "(Timer|Message)Event_[A-Z]\\w+"),
            Map.entry(SequenceFlow.class, "SequenceFlow_[A-Z]\\w+"),
            Map.entry(Message.class, "Message_[A-Z]\\w+"));
    private static final Pattern SENTENCE_CASE = Pattern.compile("[A-Z][a-z]*([ ,]+[a-z]+)*\\??");
    private static final Pattern VERB_AND_OBJECT = Pattern.compile("(?!Process |Handle |Do |Manage )\\w+ .+");

    private static final Rules<BpmnFile> RULES = new Rules<BpmnFile>()
            .with("id tells kind and meaning", BpmnDrawing::idsOfTheWrongForm)
            .with(
                    "only known kinds of elements",
                    file -> file.which(
                            FlowNode.class, node -> IDS.keySet().stream().noneMatch(kind -> kind.isInstance(node))))
            .with("name in sentence case", file -> Stream.concat(
                            file.all(FlowNode.class).filter(node -> !isJoin(node)), file.all(SequenceFlow.class))
                    .filter(element -> isNode(element) ? !isSentence(element.getName()) : !isSentenceOrNone(element))
                    .map(BaseElement::getId))
            .with(
                    "task is verb and object",
                    file -> file.which(Task.class, task -> !VERB_AND_OBJECT
                            .matcher(text(task.getName()))
                            .matches()))
            .with(
                    "event names the state reached",
                    file -> file.which(
                            EndEvent.class, event -> text(event.getName()).matches("(?i)done|end|finished|stop")))
            .with(
                    "decision asks, its ways answer",
                    file -> file.which(
                            ExclusiveGateway.class,
                            gateway -> gateway.getOutgoing().size() > 1
                                    && (!text(gateway.getName()).endsWith("?")
                                            || gateway.getOutgoing().stream().anyMatch(flow -> text(flow.getName())
                                                    .isEmpty()))))
            .with(
                    "join has no name",
                    file -> file.which(ExclusiveGateway.class, gateway -> isJoin(gateway) && gateway.getName() != null))
            .with("everything is drawn", BpmnDrawing::notDrawn)
            .with("lines are straight and square", file -> file.all(BpmnEdge.class)
                    .filter(edge -> !isSquare(List.copyOf(edge.getWaypoints())))
                    .map(BpmnEdge::getId))
            .with("shapes keep apart", BpmnDrawing::overlapping);

    private BpmnDrawing() {}

    static List<Finding> check(BpmnFile file) {
        return RULES.check(file);
    }

    static List<String> names() {
        return RULES.names();
    }

    private static Stream<String> idsOfTheWrongForm(BpmnFile file) {
        return IDS.entrySet().stream()
                .flatMap(kind ->
                        file.which(kind.getKey(), element -> !element.getId().matches(kind.getValue())));
    }

    private static Stream<String> notDrawn(BpmnFile file) {
        List<String> drawn = Stream.concat(
                        file.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        file.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .filter(element -> element != null)
                .map(BaseElement::getId)
                .toList();
        return file.which(FlowElement.class, element -> !drawn.contains(element.getId()));
    }

    private static boolean isSquare(List<Waypoint> line) {
        return IntStream.range(1, line.size())
                .allMatch(i -> line.get(i).getX().equals(line.get(i - 1).getX())
                        || line.get(i).getY().equals(line.get(i - 1).getY()));
    }

    private static Stream<String> overlapping(BpmnFile file) {
        List<BpmnShape> shapes = file.all(BpmnShape.class)
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .toList();
        return IntStream.range(0, shapes.size()).boxed().flatMap(i -> shapes.subList(i + 1, shapes.size()).stream()
                .filter(other -> meet(shapes.get(i).getBounds(), other.getBounds()))
                .map(BpmnShape::getId));
    }

    private static boolean meet(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static boolean isJoin(FlowNode node) {
        Collection<SequenceFlow> outgoing = node.getOutgoing();
        return node instanceof ExclusiveGateway && outgoing.size() < 2;
    }

    private static boolean isNode(FlowElement element) {
        return element instanceof FlowNode;
    }

    private static boolean isSentence(String name) {
        return SENTENCE_CASE.matcher(text(name)).matches();
    }

    private static boolean isSentenceOrNone(FlowElement element) {
        return element.getName() == null || isSentence(element.getName());
    }

    private static String text(String attribute) {
        return attribute == null ? "" : attribute;
    }
}
