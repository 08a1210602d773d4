package org.redress.servicelevel.domain.agreement;

import org.redress.shared.BusinessException;

/** Something that is to be written into an agreement cannot be agreed on like that. Nothing was written. */
public class TermsRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it; each has a sentence of its own. */
    public enum Problem {
        PRIORITY_CODE("RDR-SVL-010"),
        PRIORITY_TWICE("RDR-SVL-011"),
        NO_WORKING_TIME("RDR-SVL-012"),
        TARGETS_OUT_OF_ORDER("RDR-SVL-013"),
        SHARE("RDR-SVL-014"),
        REBATES("RDR-SVL-015"),
        HOURS("RDR-SVL-016"),
        SPECIAL_DAY_TWICE("RDR-SVL-017"),
        TEXT_TOO_LONG("RDR-SVL-018"),
        OUT_OF_RANGE("RDR-SVL-019"),
        HOUSE_IN_ANOTHER_ZONE("RDR-SVL-088");

        private final String code;

        Problem(String code) {
            this.code = code;
        }
    }

    private final Problem problem;

    /**
     * @param problem what is wrong
     * @param details what it is about, as its sentence names it
     */
    public TermsRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
