package org.redress.process.derby;

import java.sql.BatchUpdateException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;

/** What the engine would have been told by a database it knows. The error of Derby stays as the cause. */
final class DerbyErrors {

    private static final int DEADLOCK_OF_H2 = 40001;
    private static final int DUPLICATE_OF_H2 = 23505;
    private static final int FOREIGN_KEY_OF_POSTGRESQL = 0;

    private DerbyErrors() {}

    static SQLException forTheEngine(SQLException error) {
        return error instanceof BatchUpdateException batch ? batch(batch) : single(error);
    }

    private static SQLException single(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return error;
        }
        String message = error.getMessage();
        return switch (state) {
            case "40001", "40XL1", "40XL2" ->
                new SQLTransactionRollbackException(message, "40001", DEADLOCK_OF_H2, error);
            case "23505" -> new SQLIntegrityConstraintViolationException(message, state, DUPLICATE_OF_H2, error);
            case "23503" ->
                new SQLIntegrityConstraintViolationException(message, state, FOREIGN_KEY_OF_POSTGRESQL, error);
            case "22001" -> new SQLDataException(message + " (value too long)", state, error.getErrorCode(), error);
            default -> error;
        };
    }

    /** The engine looks for the reason in the next exception; Derby gives it as the cause. */
    private static SQLException batch(BatchUpdateException batch) {
        SQLException reason = batch.getCause() instanceof SQLException cause ? cause : batch.getNextException();
        if (reason == null) {
            return single(batch);
        }
        SQLException translated = single(reason);
        BatchUpdateException result = new BatchUpdateException(
                batch.getMessage(),
                translated.getSQLState(),
                translated.getErrorCode(),
                batch.getUpdateCounts(),
                batch);
        result.setNextException(translated);
        return result;
    }
}
