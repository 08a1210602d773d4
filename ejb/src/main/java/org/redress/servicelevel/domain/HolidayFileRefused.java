package org.redress.servicelevel.domain;

import org.redress.shared.BusinessException;

/** A file is not taken for holidays. Nothing of it is, then. */
public class HolidayFileRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        NOT_A_CALENDAR("RDR-SVL-002"),
        WITHOUT_EVENTS("RDR-SVL-003"),
        NO_WHOLE_DAY("RDR-SVL-004"),
        WITHOUT_NAME("RDR-SVL-005"),
        TOO_MANY_DAYS("RDR-SVL-006");

        private final String code;

        Problem(String code) {
            this.code = code;
        }
    }

    private final Problem problem;

    /**
     * @param problem what is wrong
     * @param event the event it is about, counted from 1; 0 when it is no single one
     */
    public HolidayFileRefused(Problem problem, int event) {
        super(problem.code, event);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
