package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.HostileModels;
import org.redress.both.probe.OwnersReleases;
import org.redress.studio.boundary.BeginDraft;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.DraftSummary;
import org.redress.studio.boundary.DrawModel;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.boundary.ModelNotKept;
import org.redress.studio.boundary.ModelsDoNotFit;
import org.redress.studio.boundary.OfferDraft;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;

/** In the server, too, no hostile model is deployed, with the look of the studio before it and without. Source: R-182. */
@ExtendWith(ArquillianExtension.class)
class HostileModelsIT {
    private static final ImprovementPlan PLAN =
            new ImprovementPlan("What is kept", "To steal.", "All of it", "Everybody", "By nobody", Map.of());

    @Inject
    RepositoryService engine;

    @Inject
    ModelEngine models;

    @Inject
    DraftService service;

    @Inject
    DrawingDesk desk;

    @Inject
    DraftQueries drafts;

    @Inject
    OwnersReleases releases;

    @Inject
    ReleaseQueries queries;

    @Inject
    DemoPeople people;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @AfterEach
    void forget() {
        releases.forget();
    }

    @Test
    void theEngineRefusesEachByItself() {
        long before = engine.createDeploymentQuery().count();

        everyOne(file -> people.run("thandi", () -> engine.createDeployment()
                .addInputStream(
                        file.resource(), new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)))
                .deploy()));

        assertThat(engine.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void eachIsRefusedAmongSoundModelsWithoutTheLookOfTheStudio() {
        everyOne(file -> people.run("thandi", () -> models.deploy(with(file), "hostile")));
    }

    /** What cannot even be read is not kept; of what is kept, which runs nowhere, nothing is offered. */
    @Test
    void noneIsKeptAndOffered() {
        int live = people.as("thandi", queries::live).number();

        everyOne(file -> people.run("thandi", () -> drawAndOffer(file)));

        assertThat(people.as("thandi", queries::live).number()).isEqualTo(live);
        assertThat(people.as("thandi", drafts::all))
                .extracting(DraftSummary::state)
                .doesNotContain(DraftState.OFFERED);
    }

    private void drawAndOffer(HostileModels.Hostile file) {
        long draft = service.begin(new BeginDraft(file.file()));
        desk.draw(new DrawModel(draft, 0, file.resource(), file.text()));
        service.offer(new OfferDraft(draft, 1, PLAN, Optional.empty()));
    }

    private void everyOne(Consumer<HostileModels.Hostile> sends) {
        assertThat(HostileModels.all()).hasSizeGreaterThan(100).allSatisfy(file -> {
            Throwable refusal = catchThrowable(() -> sends.accept(file));
            assertThat(refusal).as(file.file()).isNotNull();
            assertThat(said(refusal)).as(file.file()).contains(file.names());
        });
    }

    private static String said(Throwable refusal) {
        if (refusal instanceof ModelsDoNotFit refused) {
            return said(refused.findings());
        }
        if (refusal instanceof ModelNotKept refused) {
            return said(refused.findings());
        }
        return refusal.getCause() == null ? refusal.getMessage() : refusal.getMessage() + said(refusal.getCause());
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    private ModelSet with(HostileModels.Hostile file) {
        Map<String, String> resources = new TreeMap<>(models.shipped().resources());
        resources.put(file.resource(), file.text());
        return ModelSet.of(resources);
    }
}
