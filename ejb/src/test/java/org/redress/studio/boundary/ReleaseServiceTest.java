package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

class ReleaseServiceTest {
    private static final ModelSet HERS = ModelSet.of(Map.of("process/A.bpmn", "<hers/>"));

    private final InMemoryReleases releases = new InMemoryReleases();
    private final RecordingEngine engine = new RecordingEngine();
    private List<Finding> findings = List.of();
    private final ReleaseService service = new ReleaseService();

    @BeforeEach
    void wire() {
        service.releases = releases;
        service.engine = engine;
        service.checker = models -> findings;
        service.actor = new CurrentActor();
        service.actor.is(new SystemActor("start"));
        service.clock = Clock.fixed(Instant.parse("2026-09-23T08:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void theFirstStartMakesTheShippedModelsLive() {
        service.installShipped();

        assertThat(releases.live().orElseThrow().line()).isEqualTo(ReleaseLine.SHIPPED);
        assertThat(releases.live().orElseThrow().deploymentId()).contains("deployment-1");
    }

    @Test
    void aRestartWithTheSameModelsDeploysNothing() {
        service.installShipped();
        service.installShipped();

        assertThat(engine.deployed).hasSize(1);
    }

    @Test
    void anOwnersReleaseStaysLiveAfterARestart() {
        service.installShipped();
        service.release(HERS, "asks the customer once more");
        service.installShipped();

        assertThat(releases.live().orElseThrow().contentHash()).isEqualTo(HERS.contentHash());
    }

    @Test
    void anUpgradeNeverChangesWhatAnOwnerMadeLive() {
        service.installShipped();
        service.release(HERS, "asks the customer once more");
        engine.shipped = ModelSet.of(Map.of("process/A.bpmn", "<shipped version='2'/>"));

        service.installShipped();

        assertThat(releases.live().orElseThrow().contentHash()).isEqualTo(HERS.contentHash());
        Release waiting = releases.newest(ReleaseLine.SHIPPED).orElseThrow();
        assertThat(waiting.contentHash()).isEqualTo(engine.shipped.contentHash());
        assertThat(waiting.deploymentId()).isEmpty();
    }

    @Test
    void anUpgradeGoesLiveWhileNoOwnerHasReleased() {
        service.installShipped();
        engine.shipped = ModelSet.of(Map.of("process/A.bpmn", "<shipped version='2'/>"));

        service.installShipped();

        assertThat(releases.live().orElseThrow().contentHash()).isEqualTo(engine.shipped.contentHash());
        assertThat(releases.all()).filteredOn(Release::isLive).hasSize(1);
    }

    @Test
    void modelsThatDoNotFitAreNotEvenRecorded() {
        service.installShipped();
        findings = List.of(Finding.of(FindingKind.STEP_WITHOUT_FORM, "Do it")
                .in("process/A.bpmn")
                .at("Task_X"));

        assertThatThrownBy(() -> service.release(HERS, "asks for a form of her own"))
                .isInstanceOf(ModelsDoNotFit.class)
                .hasMessageContaining("Task_X");

        assertThat(releases.all()).hasSize(1);
        assertThat(engine.deployed).hasSize(1);
    }

    @Test
    void whatOnlyWarnsIsReleased() {
        service.installShipped();
        findings = List.of(Finding.of(FindingKind.WITHOUT_TIME_LIMIT, "Do it")
                .in("process/A.bpmn")
                .at("Task_X"));

        service.release(HERS, "asks for a form of her own");

        assertThat(releases.live().orElseThrow().contentHash()).isEqualTo(HERS.contentHash());
    }

    private static final class RecordingEngine implements ModelEngine {
        private final List<ModelSet> deployed = new ArrayList<>();
        private ModelSet shipped = ModelSet.of(Map.of("process/A.bpmn", "<shipped/>"));

        @Override
        public ModelSet shipped() {
            return shipped;
        }

        @Override
        public ModelSet deployed(String deploymentId) {
            return deployed.get(Integer.parseInt(deploymentId.replaceAll("\\D", "")) - 1);
        }

        @Override
        public String deploy(ModelSet models, String name) {
            deployed.add(models);
            return "deployment-" + deployed.size();
        }
    }

    private static final class InMemoryReleases implements ReleaseRepository {
        private final List<Release> releases = new ArrayList<>();

        @Override
        public void add(Release release) {
            releases.add(0, release);
        }

        @Override
        public Optional<Release> live() {
            return releases.stream().filter(Release::isLive).findFirst();
        }

        @Override
        public Optional<Release> newest(ReleaseLine line) {
            return releases.stream().filter(release -> release.line() == line).findFirst();
        }

        @Override
        public List<Release> all() {
            return List.copyOf(releases);
        }
    }
}
