package org.redress.solution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.shared.BusinessException;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionRepository;
import org.redress.worklist.boundary.Impartiality;

/** Nobody gets the approval of what she proposed, nor the second of two approvals after the first. Source: R-056. */
@ApplicationScoped
class FourEyes implements Impartiality {
    private static final String APPROVAL = "form:approve";

    @Inject
    SolutionRepository solutions;

    @Override
    public Optional<BusinessException> objection(String formKey, long caseId, long staffId) {
        return formKey.equals(APPROVAL)
                ? solutions.latest(caseId).flatMap((Solution latest) -> latest.objectionTo(staffId))
                : Optional.empty();
    }
}
