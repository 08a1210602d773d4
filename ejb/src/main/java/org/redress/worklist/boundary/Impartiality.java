package org.redress.worklist.boundary;

import java.util.Optional;
import org.redress.shared.BusinessException;

/**
 * Whether something about a task itself speaks against somebody doing it, beside her role, her team and what she may see. The
 * feature whose form it is answers. Source: R-056.
 */
public interface Impartiality {
    /**
     * What speaks against it, as the refusal that she reads; empty when nothing does.
     *
     * @param formKey the form of the task
     * @param staffId who is about to get it
     */
    Optional<BusinessException> objection(String formKey, long caseId, long staffId);
}
