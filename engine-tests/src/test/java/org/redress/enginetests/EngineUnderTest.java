package org.redress.enginetests;

import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** Named by camunda.cfg.xml: the configuration the engine's tests begin with, on our database. */
public class EngineUnderTest extends StandaloneInMemProcessEngineConfiguration {

    public EngineUnderTest() {
        setDataSource(DatabaseUnderTest.shared());
    }
}
