package org.redress.studio.boundary;

import java.util.List;
import org.redress.shared.BusinessException;
import org.redress.studio.domain.Finding;

/** A file is not even kept in a draft: its name, its size, or that it is no plain XML. */
public class ModelNotKept extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ModelNotKept(List<Finding> findings) {
        super("RDR-STU-003", List.copyOf(findings));
        this.findings = List.copyOf(findings);
    }

    /** Why it is not. */
    public List<Finding> findings() {
        return findings;
    }
}
