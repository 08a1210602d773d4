package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One engine on one database, its clock standing at {@link #NOW}, empty before and after each test. */
abstract class EngineSmoke {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    EngineDatabase database;

    ProcessEngine engine;
    RepositoryService repository;
    RuntimeService runtime;
    TaskService tasks;
    HistoryService history;
    ManagementService management;
    DecisionService decisions;
    IdentityService identity;
    FormService forms;

    @BeforeEach
    void takeTheEngine() {
        engine = database.engine();
        repository = engine.getRepositoryService();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        history = engine.getHistoryService();
        management = engine.getManagementService();
        decisions = engine.getDecisionService();
        identity = engine.getIdentityService();
        forms = engine.getFormService();
        timeIs(NOW);
    }

    @AfterEach
    void leaveNothing() {
        identity.clearAuthentication();
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
        history.createHistoricBatchQuery().list().forEach(batch -> history.deleteHistoricBatch(batch.getId()));
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
        tasks.createTaskQuery().list().forEach(task -> tasks.deleteTask(task.getId(), true));
        history.createHistoricTaskInstanceQuery()
                .list()
                .forEach(task -> history.deleteHistoricTaskInstance(task.getId()));
        history.findHistoryCleanupJobs().forEach(job -> management.deleteJob(job.getId()));
        history.createUserOperationLogQuery()
                .list()
                .forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
        ClockUtil.reset();
        assertThat(management.createJobQuery().count()).isZero();
    }

    static void timeIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    static ProcessBuilder process(String id) {
        return Bpmn.createExecutableProcess(id).camundaHistoryTimeToLive(30);
    }

    static BpmnModelInstance oneTask(String id) {
        return process(id)
                .startEvent()
                .userTask(id + "Task")
                .name("Task of " + id)
                .endEvent(id + "End")
                .done();
    }

    Deployment deploy(BpmnModelInstance... models) {
        DeploymentBuilder builder = repository.createDeployment();
        for (int i = 0; i < models.length; i++) {
            builder.addModelInstance("model" + i + ".bpmn", models[i]);
        }
        return builder.deploy();
    }

    ProcessDefinition deployed(BpmnModelInstance model) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deploy(model).getId())
                .singleResult();
    }

    ProcessInstance start(String key) {
        return runtime.startProcessInstanceByKey(key);
    }

    ProcessInstance start(String key, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(key, variables);
    }

    Task theTask() {
        return tasks.createTaskQuery().singleResult();
    }

    List<String> openTasks() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    void complete(String taskKey) {
        complete(taskKey, Map.of());
    }

    void complete(String taskKey, Map<String, Object> variables) {
        Task task = tasks.createTaskQuery().taskDefinitionKey(taskKey).singleResult();
        tasks.complete(task.getId(), variables);
    }

    Job theJob() {
        return management.createJobQuery().singleResult();
    }

    /** Executes jobs, due or not, as long as there are some. */
    void runAllJobs() {
        List<Job> jobs = management.createJobQuery().active().withRetriesLeft().list();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = management.createJobQuery().active().withRetriesLeft().list();
        }
    }

    boolean hasEnded(ProcessInstance instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    String endOf(ProcessInstance instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getEndActivityId();
    }

    <T> T inOneCommand(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    /** Somebody else does it meanwhile, on a connection of her own, and is done before this returns. */
    static <T> T meanwhile(Supplier<T> other) {
        return CompletableFuture.supplyAsync(other).join();
    }
}
