package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.solution.boundary.SolutionService;

/** Records who decides a proposal. */
@Named("recordAuthority")
@ApplicationScoped
public class RecordAuthorityDelegate implements JavaDelegate {
    @Inject
    SolutionService solutions;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        AuthorityVerdict verdict =
                AuthorityVerdict.valueOf((String) execution.getVariable(ComplaintVariable.AUTHORITY.id()));
        actor.as(element(execution), () -> {
            solutions.recordAuthority(
                    caseId,
                    verdict,
                    asked(execution, verdict, ComplaintVariable.APPROVER_ROLE),
                    asked(execution, verdict, ComplaintVariable.SECOND_APPROVER_ROLE));
            return caseId;
        });
    }

    private static Optional<DecidingRole> asked(
            DelegateExecution execution, AuthorityVerdict verdict, ComplaintVariable role) {
        return verdict == AuthorityVerdict.ALLOWED
                ? Optional.empty()
                : ApprovingRole.of((String) execution.getVariable(role.id()));
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.SOLUTION.id(), execution.getCurrentActivityId());
    }
}
