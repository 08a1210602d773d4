package org.redress.process.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.Decisions;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.StakeholderRole;

/** Asks the decision table of a case's own release whom the case concerns. */
@ApplicationScoped
class StakeholdersToNotify {
    private static final List<ComplaintVariable> INPUTS =
            List.of(ComplaintVariable.NATURE, ComplaintVariable.SEVERITY, ComplaintVariable.REMEDY);

    @Inject
    Decisions decisions;

    @Inject
    RepositoryService repository;

    /** Everybody the table names, in its order. Source: R-083. */
    List<NewStakeholder> of(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        INPUTS.forEach(input -> facts.put(input.id(), execution.getVariable(input.id())));
        String deployment = repository
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getDeploymentId();
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        return decisions.by(deployment, caseId, ComplaintDecision.STAKEHOLDERS_TO_NOTIFY, facts).stream()
                .map(StakeholdersToNotify::named)
                .toList();
    }

    private static NewStakeholder named(Answer answer) {
        return NewStakeholder.named(
                StakeholderRole.valueOf(answer.entry("role")), answer.entry("reason"), answer.entry("expected"));
    }
}
