package org.redress.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.Set;
import org.redress.shared.BusinessException;

/** That what a page just sent was refused because somebody else was first. */
public final class Overtaken {
    private static final String SAID = "redress.overtaken";

    /** The task is gone, is with somebody else, is with nobody; the record was changed. */
    private static final Set<String> CODES = Set.of("RDR-WRK-001", "RDR-WRK-002", "RDR-WRK-003", "RDR-WEB-409");

    private Overtaken() {}

    static void note(FacesContext faces, BusinessException refusal) {
        if (CODES.contains(refusal.code())) {
            faces.getExternalContext().getRequestMap().put(SAID, true);
        }
    }

    /** Whether it was so in this request. */
    public static boolean isSaid() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .containsKey(SAID);
    }
}
