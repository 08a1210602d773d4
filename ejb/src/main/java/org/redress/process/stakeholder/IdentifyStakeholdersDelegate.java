package org.redress.process.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.domain.NewStakeholder;

/** Puts everybody the decision table names on the list of the case. */
@Named("identifyStakeholders")
@ApplicationScoped
public class IdentifyStakeholdersDelegate implements JavaDelegate {
    @Inject
    StakeholderService stakeholders;

    @Inject
    StakeholdersToNotify table;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        List<NewStakeholder> named = table.of(execution);
        actor.as(element(execution), () -> {
            stakeholders.identify(caseId, named);
            return caseId;
        });
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.STAKEHOLDER_NOTIFICATION.id(), execution.getCurrentActivityId());
    }
}
