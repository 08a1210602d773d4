package org.redress.studio.domain;

import org.redress.shared.BusinessException;

/** A draft of models cannot be drawn, offered, approved or made live like that, or a release not again. All stays as it was. */
public class DraftRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own. */
    public enum Problem {
        /** It is offered, approved, released or given up. */
        NOT_DRAWING("RDR-STU-010"),
        CHANGED_MEANWHILE("RDR-STU-011"),
        /** Names who, and since when. */
        SOMEBODY_ELSE_DRAWS("RDR-STU-012"),
        NOTHING_TO_UNDO("RDR-STU-013"),
        NOTHING_TO_REDO("RDR-STU-014"),
        /** Names the file. */
        NO_SUCH_FILE("RDR-STU-015"),
        /** Names how many there may be. */
        TOO_MANY_FILES("RDR-STU-016"),
        NOTHING_CHANGED("RDR-STU-017"),
        /** Names the release that is live now. */
        OVERTAKEN("RDR-STU-018"),
        /** Names the files that both have changed. */
        CHOOSE_WHOSE("RDR-STU-019"),
        NOTHING_NEWER("RDR-STU-020"),
        NOTHING_SHIPPED_WAITS("RDR-STU-021"),
        NOT_OFFERED("RDR-STU-022"),
        OWN_DRAFT("RDR-STU-023"),
        GOES_LIVE_IN_THE_PAST("RDR-STU-024"),
        ALREADY_LIVE("RDR-STU-025"),
        NEVER_WAS_LIVE("RDR-STU-026"),
        /** It is released or given up. */
        OVER("RDR-STU-027"),
        /** Later than a year from now, which is a slip of the pen. */
        GOES_LIVE_TOO_LATE("RDR-STU-028");

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
    public DraftRefused(Problem problem, Object... details) {
        super(problem.code, details);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
