package org.redress.servicelevel.domain.forcemajeure;

import org.redress.shared.BusinessException;

/** Force majeure cannot have begun or ended like that. Nothing was recorded. */
public class ForceMajeureRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own. */
    public enum Problem {
        IN_THE_FUTURE("RDR-SVL-210"),
        ENDS_BEFORE_IT_BEGINS("RDR-SVL-211"),
        OVERLAPS("RDR-SVL-212"),
        OVERLAPS_STILL("RDR-SVL-213"),
        CASE_ENDED("RDR-SVL-214"),
        CASE_CAME_LATER("RDR-SVL-215"),
        NO_SUCH_CAUSE("RDR-SVL-216"),
        OVER("RDR-SVL-217"),
        NO_CASES("RDR-SVL-218");

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
    public ForceMajeureRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
