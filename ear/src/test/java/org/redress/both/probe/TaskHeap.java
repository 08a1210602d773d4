package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.redress.worklist.domain.WorkListEntry;

/** A heap of free tasks of the smallest process there is, one a case, and who each is with according to whom. */
@Stateless
public class TaskHeap {
    private static final String PROCESS = "OneTaskProbe";

    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    RepositoryService repository;

    public void deploy() {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .addInputStream("process/OneTaskProbe.bpmn", drawn("OneTaskProbe"))
                .deploy();
    }

    /** The ids of the tasks of these cases. */
    public List<String> make(long firstCase, int howMany) {
        return make(firstCase, howMany, "INTAKE");
    }

    /** The same in the queue of another team. */
    public List<String> make(long firstCase, int howMany, String team) {
        return LongStream.range(firstCase, firstCase + howMany)
                .mapToObj(caseId -> start(caseId, team))
                .map(instance -> tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getId())
                .toList();
    }

    /** Who a task is with, as the engine says; no entry where it is with nobody. */
    public Map<String, String> assignees() {
        Map<String, String> assignees = new HashMap<>();
        for (Task task : tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .taskAssigned()
                .list()) {
            assignees.put(task.getId(), task.getAssignee());
        }
        return assignees;
    }

    /** The same, as the work list says. */
    public Map<String, String> assigneesOnTheWorkList() {
        Map<String, String> assignees = new HashMap<>();
        for (WorkListEntry entry : entities.createQuery(
                        "select w from WorkListEntry w where w.taskKey = 'Task_Probe' and w.assignee is not null",
                        WorkListEntry.class)
                .getResultList()) {
            assignees.put(entry.workItemId(), entry.assignee().orElseThrow().toString());
        }
        return assignees;
    }

    /** Takes away at most as many of them, and answers how many are left. */
    public long clear(int atMost) {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).listPage(0, atMost).stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "the heap is cleared"));
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .count();
    }

    private ProcessInstance start(long caseId, String team) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseId", caseId);
        facts.put("owner", null);
        facts.put("team", team);
        return runtime.startProcessInstanceByKey(PROCESS, Long.toString(caseId), facts);
    }

    /** A model of the tests, deployed where the models of a release are. */
    private static InputStream drawn(String process) {
        return Objects.requireNonNull(
                TaskHeap.class.getClassLoader().getResourceAsStream("probe/" + process + ".bpmn"));
    }
}
