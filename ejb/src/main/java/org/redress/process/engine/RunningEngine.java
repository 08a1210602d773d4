package org.redress.process.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;

/** The engine while it runs, and its services for injection into the rest of {@code process}. */
@ApplicationScoped
class RunningEngine {
    private volatile @Nullable ProcessEngine engine;

    void is(ProcessEngine started) {
        engine = started;
    }

    void isGone() {
        engine = null;
    }

    boolean isThere() {
        return engine != null;
    }

    ProcessEngine get() {
        ProcessEngine running = engine;
        if (running == null) {
            throw new IllegalStateException("The engine is not running: it starts after the schema, with the server");
        }
        return running;
    }

    /** For what the services do not offer: commands inside the engine's own transaction handling. */
    @Produces
    ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) get().getProcessEngineConfiguration();
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtimeService() {
        return get().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService taskService() {
        return get().getTaskService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repositoryService() {
        return get().getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    HistoryService historyService() {
        return get().getHistoryService();
    }

    @Produces
    @ApplicationScoped
    ManagementService managementService() {
        return get().getManagementService();
    }

    @Produces
    @ApplicationScoped
    DecisionService decisionService() {
        return get().getDecisionService();
    }

    @Produces
    @ApplicationScoped
    IdentityService identityService() {
        return get().getIdentityService();
    }
}
