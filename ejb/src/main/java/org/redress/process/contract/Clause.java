package org.redress.process.contract;

import java.util.Optional;
import org.redress.model.ComplaintProcess;

/**
 * One thing that product and models rely on.
 *
 * @param name as it stands in a model
 * @param reason why
 * @param required whether a set of models without it does not fit; otherwise a model may use it
 * @param process the process that must hold it; none where any may
 */
public record Clause(Part part, String name, Reason reason, boolean required, Optional<ComplaintProcess> process) {
    static Clause allowed(Part part, String name, Reason reason) {
        return new Clause(part, name, reason, false, Optional.empty());
    }

    static Clause required(Part part, String name, Reason reason) {
        return new Clause(part, name, reason, true, Optional.empty());
    }

    static Clause required(Part part, String name, Reason reason, ComplaintProcess process) {
        return new Clause(part, name, reason, true, Optional.of(process));
    }

    /** The key of the sentence that says why. */
    public String reasonKey() {
        return "reason." + reason.name();
    }
}
