package org.redress.intake.domain;

/** What reading one row came to. */
public sealed interface RowVerdict {
    /** Where the row stands in the file, counted from 1 with the heading. */
    long line();

    /** The row can be registered. */
    record Accepted(ImportedRow row) implements RowVerdict {
        @Override
        public long line() {
            return row.line();
        }
    }

    /**
     * The row cannot be registered.
     *
     * @param key its number at the source, empty when it has none
     * @param problem why
     * @param field which column it is about, empty when it is no single one
     */
    record Rejected(long line, String key, RowProblem problem, String field) implements RowVerdict {}
}
