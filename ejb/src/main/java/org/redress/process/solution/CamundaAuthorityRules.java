package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityRules;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.model.ComplaintDecision;
import org.redress.shared.Money;
import org.redress.studio.boundary.ReleaseQueries;

/** The authority tables of the live release, read once each: asking them leaves no trace in the engine's history. */
@ApplicationScoped
class CamundaAuthorityRules implements AuthorityRules {
    @Inject
    ReleaseQueries releases;

    @Inject
    RepositoryService repository;

    private final Map<String, AuthorityTables> byDeployment = new ConcurrentHashMap<>();

    @Override
    public Authority authority(Remedy remedy, Money amount, DecidingRole role) {
        String live = releases.live()
                .deploymentId()
                .orElseThrow(() -> new IllegalStateException("the live release is not deployed"));
        return byDeployment.computeIfAbsent(live, this::read).authority(remedy, amount, role);
    }

    private AuthorityTables read(String deployment) {
        return new AuthorityTables(
                table(deployment, ComplaintDecision.AUTHORITY), table(deployment, ComplaintDecision.APPROVER));
    }

    private InputStream table(String deployment, ComplaintDecision decision) {
        return repository.getResourceAsStream(deployment, decision.resource());
    }
}
