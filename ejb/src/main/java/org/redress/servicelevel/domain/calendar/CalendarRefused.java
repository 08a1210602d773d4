package org.redress.servicelevel.domain.calendar;

import org.redress.shared.BusinessException;

/** A calendar cannot be drafted or signed off like that. It stays as it was. */
public class CalendarRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own. */
    public enum Problem {
        DRAFT_THERE("RDR-SVL-080"),
        NO_DRAFT("RDR-SVL-081"),
        CHANGED_MEANWHILE("RDR-SVL-082"),
        OWN_DRAFT("RDR-SVL-083"),
        BEGINS_IN_THE_PAST("RDR-SVL-084"),
        BEGINS_TOO_EARLY("RDR-SVL-085"),
        TOO_MANY_HOLIDAYS("RDR-SVL-086"),
        NOTHING_CHANGED("RDR-SVL-087");

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
    public CalendarRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
