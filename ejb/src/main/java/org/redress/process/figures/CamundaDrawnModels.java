package org.redress.process.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.process.check.DrawnLabel;
import org.redress.studio.domain.DrawnModels;
import org.redress.studio.domain.DrawnStep;
import org.redress.studio.domain.StepKind;

/** Reads the models of a release as they were deployed, each once: what is released never changes. */
@ApplicationScoped
class CamundaDrawnModels implements DrawnModels {
    @Inject
    RepositoryService repository;

    private final Map<String, List<DrawnModel>> processes = new ConcurrentHashMap<>();
    private final Map<String, List<DrawnModel>> tables = new ConcurrentHashMap<>();
    private final Map<Drawing, List<DrawnStep>> steps = new ConcurrentHashMap<>();

    @Override
    public List<DrawnModel> processes(String deploymentId) {
        return processes.computeIfAbsent(deploymentId, this::processesOf);
    }

    @Override
    public List<DrawnModel> tables(String deploymentId) {
        return tables.computeIfAbsent(deploymentId, this::tablesOf);
    }

    @Override
    public List<DrawnStep> steps(String deploymentId, String process, Locale language) {
        return steps.computeIfAbsent(new Drawing(deploymentId, process, language.getLanguage()), this::read);
    }

    private List<DrawnModel> processesOf(String deploymentId) {
        Map<String, ProcessDefinition> drawn =
                repository.createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity()));
        return inOrder(Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::id), drawn).stream()
                .map(each ->
                        new DrawnModel(each.getKey(), named(each.getName(), each.getKey()), each.getResourceName()))
                .toList();
    }

    private List<DrawnModel> tablesOf(String deploymentId) {
        Map<String, DecisionDefinition> drawn =
                repository.createDecisionDefinitionQuery().deploymentId(deploymentId).list().stream()
                        .collect(Collectors.toMap(DecisionDefinition::getKey, Function.identity()));
        return inOrder(Arrays.stream(ComplaintDecision.values()).map(ComplaintDecision::id), drawn).stream()
                .map(each ->
                        new DrawnModel(each.getKey(), named(each.getName(), each.getKey()), each.getResourceName()))
                .toList();
    }

    /** Those of the product in its order, then what owners have added, by name. */
    private static <T> List<T> inOrder(Stream<String> ours, Map<String, T> drawn) {
        return Stream.concat(ours, drawn.keySet().stream().sorted())
                .distinct()
                .map(drawn::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<DrawnStep> read(Drawing drawing) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(drawing.deployment())
                .processDefinitionKey(drawing.process())
                .list()
                .stream()
                .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                .flatMap(model -> asTheyFollow(model.getModelElementsByType(FlowNode.class)).stream())
                .filter(CamundaDrawnModels::isStep)
                .map(node -> step(node, drawing.language()))
                .toList();
    }

    /** From where it starts, step by step; what no way leads to comes last. */
    static Collection<FlowNode> asTheyFollow(Collection<FlowNode> nodes) {
        Set<FlowNode> ordered = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(nodes.stream()
                .filter(node -> node instanceof StartEvent && !(node.getParentElement() instanceof SubProcess))
                .toList());
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (ordered.add(node)) {
                nodes.stream()
                        .filter(each -> isInside(each, node) || isAtTheEdge(each, node))
                        .forEach(open::add);
                node.getOutgoing().forEach(way -> open.add(way.getTarget()));
            }
        }
        ordered.addAll(nodes);
        return ordered;
    }

    private static boolean isInside(FlowNode node, FlowNode process) {
        return node instanceof StartEvent && process.equals(node.getParentElement());
    }

    private static boolean isAtTheEdge(FlowNode node, FlowNode step) {
        return node instanceof BoundaryEvent event && step.equals(event.getAttachedTo());
    }

    /** Whatever a case can be at; what only leads on is none. */
    private static boolean isStep(FlowNode node) {
        String type = type(node);
        return !type.endsWith("Gateway") || type.equals("eventBasedGateway");
    }

    private static DrawnStep step(FlowNode node, String language) {
        String name = DrawnLabel.of(node, Locale.forLanguageTag(language))
                .orElseGet(() -> named(node.getName(), node.getId()));
        return new DrawnStep(node.getId(), name, StepKind.of(type(node)));
    }

    private static String type(FlowNode node) {
        return node.getElementType().getTypeName();
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : name.replaceAll("\\s+", " ");
    }

    private record Drawing(String deployment, String process, String language) {}
}
