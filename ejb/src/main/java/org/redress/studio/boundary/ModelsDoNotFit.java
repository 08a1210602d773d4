package org.redress.studio.boundary;

import java.util.List;
import org.redress.shared.BusinessException;

/** A set of models is released only when all of it fits this version of the product. */
public class ModelsDoNotFit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ModelsDoNotFit(List<String> findings) {
        super("RDR-STU-001", String.join("; ", findings));
    }
}
