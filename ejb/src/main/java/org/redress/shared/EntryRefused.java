package org.redress.shared;

/** One entry of several cannot be taken: a page says so beside it. */
public abstract class EntryRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String entry;

    /**
     * @param code the code of its sentence
     * @param entry the key of the entry, as the caller named it
     * @param details what the sentence mentions, in the order of its placeholders
     */
    protected EntryRefused(String code, String entry, Object... details) {
        super(code, details);
        this.entry = entry;
    }

    /** The key of the entry it is about. */
    public final String entry() {
        return entry;
    }
}
