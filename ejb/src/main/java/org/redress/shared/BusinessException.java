package org.redress.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something a person can do something about. It rolls back the whole transaction it leaves; its sentence stands in the
 * message bundle under its code and says what to do next.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    /**
     * @param code the code people can read aloud and the bundle is keyed by, like {@code RDR-CMT-003}
     * @param details what the sentence mentions, in the order of its placeholders; no personal data
     */
    protected BusinessException(String code, Object... details) {
        super(code + " " + List.of(details));
        this.code = code;
        this.details = List.of(details);
    }

    public final String code() {
        return code;
    }

    public final List<Object> details() {
        return details;
    }
}
