package org.redress.servicelevel.domain.agreement;

import org.redress.shared.BusinessException;

/** An agreement cannot be drafted, signed off or ended like that. It stays as it was. */
public class AgreementRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own. */
    public enum Problem {
        CODE_TAKEN("RDR-SVL-020"),
        FOR_WHOM("RDR-SVL-025"),
        DRAFT_THERE("RDR-SVL-021"),
        NO_DRAFT("RDR-SVL-022"),
        CHANGED_MEANWHILE("RDR-SVL-023"),
        OVER("RDR-SVL-024"),
        OWN_DRAFT("RDR-SVL-030"),
        BEGINS_IN_THE_PAST("RDR-SVL-031"),
        BEGINS_TOO_EARLY("RDR-SVL-032"),
        LEAVES_A_GAP("RDR-SVL-033"),
        INCOMPLETE("RDR-SVL-034"),
        UNSIGNED("RDR-SVL-035"),
        SIGNED_LATER("RDR-SVL-036"),
        ENDS_IN_THE_PAST("RDR-SVL-040"),
        NOTHING_TO_END("RDR-SVL-041"),
        ENDS_EARLIER_ANYWAY("RDR-SVL-042");

        private final String code;

        Problem(String code) {
            this.code = code;
        }
    }

    private final Problem problem;

    /**
     * @param problem why
     * @param details what its sentence mentions
     */
    public AgreementRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
