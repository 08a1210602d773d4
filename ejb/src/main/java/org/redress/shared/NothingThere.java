package org.redress.shared;

/**
 * There is nothing of that id, or not for the acting person: nobody learns which, so it has no details. REST and pages
 * answer 404.
 */
public abstract class NothingThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    protected NothingThere(String code) {
        super(code);
    }
}
