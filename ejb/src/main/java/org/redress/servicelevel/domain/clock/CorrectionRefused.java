package org.redress.servicelevel.domain.clock;

import org.redress.shared.BusinessException;

/** What moved a clock cannot have been like that. Nothing was corrected. */
public class CorrectionRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own. */
    public enum Problem {
        ON_NO_CLOCK("RDR-SVL-220"),
        IN_THE_FUTURE("RDR-SVL-221"),
        BEFORE_THE_BEGINNING("RDR-SVL-222"),
        ENDS_BEFORE_IT_BEGINS("RDR-SVL-223"),
        OPENED_BEFORE_IT_ENDED("RDR-SVL-224"),
        CANNOT_BE_UNDONE("RDR-SVL-225"),
        TAKEN_BACK("RDR-SVL-226");

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
    public CorrectionRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
