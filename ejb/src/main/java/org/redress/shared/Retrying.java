package org.redress.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one retry of the product: pages, resources and token pages wrap it around a call of a door. It repeats what a
 * database or an optimistic lock undid because two came at once: the whole transaction is gone by then and nothing was
 * done. Everything else goes through, and so does everything while a transaction is active: only whoever began it can
 * repeat it. It opens no transaction itself. A form that somebody else has overtaken is told to the person by a
 * {@link BusinessException} and never repeated.
 */
@ApplicationScoped
public class Retrying {
    static final int TRIES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final int FIRST_PAUSE_MILLIS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 400;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    Pause pause = Thread::sleep;

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    public <T extends @Nullable Object> T call(Supplier<T> action) {
        int tries = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? TRIES : 1;
        for (int attempt = 1; attempt < tries; attempt++) {
            try {
                return action.get();
            } catch (RuntimeException e) {
                if (!isCollision(e)) {
                    throw e;
                }
                LOG.debug("RDR-SHR-001 collision attempt={}", attempt);
                backOff(attempt);
            }
        }
        return action.get();
    }

    /** Whether two transactions came into each other's way, and the database or a lock undid this one. */
    static boolean isCollision(Throwable thrown) {
        return isCollision(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isCollision(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || thrown instanceof BusinessException || !seen.add(thrown)) {
            return false;
        }
        return isOptimisticLock(thrown)
                || (thrown instanceof SQLException sql && isUndoneByDatabase(sql, seen))
                || isCollision(thrown.getCause(), seen);
    }

    private static boolean isUndoneByDatabase(SQLException sql, Set<Throwable> seen) {
        @Nullable String state = sql.getSQLState();
        return (state != null && state.startsWith("40")) || isCollision(sql.getNextException(), seen);
    }

    /** The engine's own is known by its name: nothing here depends on the engine. */
    private static boolean isOptimisticLock(Throwable thrown) {
        return thrown instanceof OptimisticLockException
                || thrown.getClass().getName().equals("org.camunda.bpm.engine.OptimisticLockingException");
    }

    private void backOff(int attempt) {
        int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt);
        try {
            pause.millis(ThreadLocalRandom.current().nextInt(1, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }

    /** Waiting, so that tests need not. */
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }
}
