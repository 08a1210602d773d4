package org.redress.process.allowlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hostile model never runs: the engine refuses it by itself, whichever way it comes, and names what is meant. Nothing of the
 * studio takes part.
 */
class HostileModelsTest {
    private final RepositoryService repository = LockedEngine.repository();

    static Stream<HostileFile> hostile() {
        return HostileFile.all();
    }

    static Stream<HostileFile> models() {
        return HostileFile.all()
                .filter(file -> file.isHostileInside() && file.file().endsWith(".bpmn"));
    }

    static Stream<HostileFile> decisions() {
        return HostileFile.all()
                .filter(file -> file.isHostileInside() && file.file().endsWith(".dmn"));
    }

    @Test
    void thereAreManyWays() {
        assertThat(HostileFile.all()).hasSizeGreaterThan(100).allMatch(file -> !file.names()
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedByTheEngineAndLeavesNothing(HostileFile file) {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addInputStream(file.resource(), new ByteArrayInputStream(file.content()))
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Not allowed in a model: " + file.resource() + ": ")
                .hasMessageContaining(file.names());

        assertThat(repository.createDeploymentQuery().count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedInAnArchive(HostileFile file) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(file.resource()));
            zip.write(file.content());
        }

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addZipInputStream(new ZipInputStream(new ByteArrayInputStream(archive.toByteArray())))
                        .deploy())
                .hasMessageContaining(file.names());
    }

    /** The second lock: what the engine reads, whoever asked it to. */
    @ParameterizedTest
    @MethodSource("models")
    void isRefusedByWhatReadsModelsAlone(HostileFile file) {
        ProcessEngineConfigurationImpl engine = LockedEngine.configuration();
        BpmnParser parser = new BpmnParser(engine.getExpressionManager(), engine.getBpmnParseFactory());

        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired().execute(context -> parser.createParse()
                        .sourceInputStream(new ByteArrayInputStream(file.content()))
                        .deployment(new DeploymentEntity())
                        .execute()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isRefusedByWhatReadsDecisionsAlone(HostileFile file) {
        DmnEngine engine = DecisionAllowList.locked().buildEngine();

        assertThatThrownBy(() -> engine.parseDecisions(new ByteArrayInputStream(file.content())))
                .isInstanceOf(RuntimeException.class);
    }
}
