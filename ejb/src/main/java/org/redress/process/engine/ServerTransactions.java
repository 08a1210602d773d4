package org.redress.process.engine;

import jakarta.transaction.TransactionManager;

/** The one place that knows a server by name: none of them has a standard name for its transaction manager. */
final class ServerTransactions {
    private static final String LIBERTY = "com.ibm.tx.jta.TransactionManagerFactory";

    private ServerTransactions() {}

    static TransactionManager manager() {
        try {
            Object manager =
                    Class.forName(LIBERTY).getMethod("getTransactionManager").invoke(null);
            return (TransactionManager) manager;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server's transaction manager is not known to Redress", e);
        }
    }
}
