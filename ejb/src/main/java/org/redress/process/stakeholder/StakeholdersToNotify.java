package org.redress.process.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.LiveModels;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.StakeholderRole;

/** Asks the decision table of a case's own release whom the case concerns. */
@ApplicationScoped
class StakeholdersToNotify {
    private static final List<ComplaintVariable> INPUTS =
            List.of(ComplaintVariable.NATURE, ComplaintVariable.SEVERITY, ComplaintVariable.REMEDY);

    @Inject
    LiveModels models;

    @Inject
    RepositoryService repository;

    /** Everybody the table names, in its order. Source: R-083. */
    List<NewStakeholder> of(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        INPUTS.forEach(input -> facts.put(input.id(), execution.getVariable(input.id())));
        String deployment = repository
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getDeploymentId();
        Stream<DmnDecisionResultEntries> rows =
                models.evaluate(ComplaintDecision.STAKEHOLDERS_TO_NOTIFY, facts, deployment).stream();
        return rows.map(StakeholdersToNotify::named).toList();
    }

    private static NewStakeholder named(DmnDecisionResultEntries row) {
        return NewStakeholder.named(
                StakeholderRole.valueOf(String.valueOf((Object) row.getEntry("role"))),
                String.valueOf((Object) row.getEntry("reason")));
    }
}
