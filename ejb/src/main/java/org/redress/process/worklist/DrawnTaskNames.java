package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.redress.process.check.DrawnTask;
import org.redress.process.release.LiveModels;
import org.redress.worklist.domain.TaskNames;

/** Reads them off the models of the live release, once for each release and language: what is released never changes. */
@ApplicationScoped
class DrawnTaskNames implements TaskNames {
    @Inject
    RepositoryService repository;

    @Inject
    LiveModels models;

    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> in(Locale language) {
        String deployment = models.deployment();
        return known.computeIfAbsent(deployment + " " + language, unread -> read(deployment, language));
    }

    private Map<String, String> read(String deployment, Locale language) {
        Map<String, String> names = new HashMap<>();
        repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .forEach(model -> names.putAll(of(model, language)));
        return Map.copyOf(names);
    }

    static Map<String, String> of(BpmnModelInstance model, Locale language) {
        Map<String, String> names = new HashMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            new DrawnTask(task).label(language).ifPresent(label -> names.put(task.getName(), label));
        }
        return names;
    }
}
