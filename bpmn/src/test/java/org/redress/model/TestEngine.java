package org.redress.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** An engine in memory with every shipped model, stub delegates and a clock that stands still. */
final class TestEngine {

    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda");

    private static final TestEngine SHARED = new TestEngine();

    private final Map<String, RecordingDelegate> delegates = new TreeMap<>();
    private final FlowsTaken flowsTaken = new FlowsTaken();
    private final ProcessEngine engine;

    private TestEngine() {
        ENGINE_LOG.setLevel(Level.WARNING);
        this.engine = build();
        Models.deployTo(engine);
    }

    private ProcessEngine build() {
        Map<Object, Object> beans = new HashMap<>();
        Arrays.stream(ComplaintDelegate.values()).forEach(delegate -> {
            delegates.put(delegate.id(), new RecordingDelegate());
            beans.put(delegate.id(), delegates.get(delegate.id()));
        });
        beans.put("due", new StubDue());
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        String name = "test-" + UUID.randomUUID();
        configuration
                .setProcessEngineName(name)
                .setJdbcUrl("jdbc:h2:mem:" + name)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP)
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(beans);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(flowsTaken)));
        return configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        return engine;
    }

    FlowsTaken flowsTaken() {
        return flowsTaken;
    }

    RecordingDelegate delegate(ComplaintDelegate delegate) {
        return delegates.get(delegate.id());
    }

    /** The engine of all tests, which costs seconds to build; it has forgotten what was taken and called before. */
    static TestEngine afresh() {
        SHARED.flowsTaken.forget();
        SHARED.delegates.values().forEach(delegate -> delegate.calls().clear());
        return SHARED;
    }
}
