package org.redress.intake.boundary;

import java.util.Collection;
import org.redress.shared.BusinessException;

/** No layout of this name is known. */
public class LayoutUnknown extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LayoutUnknown(String profileId, Collection<String> known) {
        super("RDR-INT-012", profileId, String.join(", ", known));
    }
}
