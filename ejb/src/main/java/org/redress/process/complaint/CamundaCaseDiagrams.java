package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.redress.complaint.domain.CaseDiagrams;
import org.redress.process.check.DrawnLabel;

/** Reads a run's way through its diagrams off the engine's history. */
@ApplicationScoped
class CamundaCaseDiagrams implements CaseDiagrams {
    private static final Set<String> STEPS = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "receiveTask",
            "noneEndEvent",
            "startEvent",
            "boundaryMessage",
            "intermediateTimer",
            "intermediateMessageCatch");

    @Inject
    HistoryService history;

    @Inject
    RepositoryService repository;

    @Override
    public List<RunDiagram> of(String rootInstance, Locale language) {
        Map<String, List<HistoricProcessInstance>> byProcess = history
                .createHistoricProcessInstanceQuery()
                .rootProcessInstanceId(rootInstance)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoricProcessInstance::getProcessDefinitionKey, LinkedHashMap::new, Collectors.toList()));
        return byProcess.values().stream()
                .map(passages -> diagram(passages, language))
                .toList();
    }

    @Override
    public String model(String rootInstance, String process) {
        HistoricProcessInstance latest = history.createHistoricProcessInstanceQuery()
                .rootProcessInstanceId(rootInstance)
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .get(0);
        try (InputStream in = repository.getProcessModel(latest.getProcessDefinitionId())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunDiagram diagram(List<HistoricProcessInstance> passages, Locale language) {
        HistoricProcessInstance latest = passages.get(passages.size() - 1);
        BpmnModelInstance model = repository.getBpmnModelInstance(latest.getProcessDefinitionId());
        return new RunDiagram(
                latest.getProcessDefinitionKey(),
                name(model, latest.getProcessDefinitionKey(), language).orElse(latest.getProcessDefinitionName()),
                latest.getEndTime() == null,
                steps(latest.getId(), element -> name(model, element, language)));
    }

    private List<DiagramStep> steps(String instance, Function<String, Optional<String>> names) {
        Map<String, List<HistoricActivityInstance>> byElement = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> STEPS.contains(activity.getActivityType()))
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return byElement.entrySet().stream()
                .map(entry -> step(entry.getKey(), names.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static DiagramStep step(String element, Optional<String> label, List<HistoricActivityInstance> visits) {
        HistoricActivityInstance latest = visits.get(visits.size() - 1);
        String name =
                label.or(() -> Optional.ofNullable(latest.getActivityName())).orElse(element);
        return new DiagramStep(element, name, state(latest), visits.size());
    }

    private static Optional<String> name(BpmnModelInstance model, String element, Locale language) {
        return Optional.<BaseElement>ofNullable(model.getModelElementById(element))
                .flatMap(drawn -> DrawnLabel.of(drawn, language));
    }

    private static StepState state(HistoricActivityInstance visit) {
        if (visit.getEndTime() == null) {
            return StepState.NOW;
        }
        return visit.isCanceled() ? StepState.CANCELLED : StepState.DONE;
    }
}
