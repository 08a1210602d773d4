package org.redress.studio.boundary;

import java.util.List;
import org.redress.shared.BusinessException;
import org.redress.studio.domain.Finding;

/** A set of models is released only when all of it fits this version of the product. */
public class ModelsDoNotFit extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ModelsDoNotFit(List<Finding> findings) {
        super("RDR-STU-001", List.copyOf(findings));
        this.findings = List.copyOf(findings);
    }

    /** @throws ModelsDoNotFit when one of the findings stops a release; what only warns does not */
    static void unless(List<Finding> findings) {
        List<Finding> stopping = findings.stream().filter(Finding::stops).toList();
        if (!stopping.isEmpty()) {
            throw new ModelsDoNotFit(stopping);
        }
    }

    /** Everything that stops the release. */
    public List<Finding> findings() {
        return findings;
    }
}
