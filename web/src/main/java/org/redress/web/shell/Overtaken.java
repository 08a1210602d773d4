package org.redress.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.shared.BusinessException;

/** That what a page just sent was refused, and whether only somebody else who was first can be why. */
public final class Overtaken {
    private static final String SAID = "redress.overtaken";

    /** The task is gone, is with somebody else, is with nobody; the record was changed. */
    private static final Set<String> CODES = Set.of("RDR-WRK-001", "RDR-WRK-002", "RDR-WRK-003", "RDR-WEB-409");

    private Overtaken() {}

    static void note(FacesContext faces, BusinessException refusal) {
        faces.getExternalContext().getRequestMap().put(SAID, CODES.contains(refusal.code()));
    }

    /** Whether somebody was first with what this request is about. */
    public static boolean isSaid() {
        return Boolean.TRUE.equals(said());
    }

    /** Whether anything was refused in this request: what others did meanwhile may be why. */
    public static boolean isRefused() {
        return said() != null;
    }

    private static @Nullable Object said() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(SAID);
    }
}
