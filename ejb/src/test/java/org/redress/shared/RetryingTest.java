package org.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryingTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final List<Long> pauses = new ArrayList<>();
    private final Retrying retrying = retrying(Status.STATUS_NO_TRANSACTION);

    static Stream<RuntimeException> collisions() {
        SQLException deadlock = new SQLException("deadlock detected", "40P01");
        BatchUpdateException batch = new BatchUpdateException("batch", "XJ208", 0, new int[0]);
        batch.setNextException(new SQLException("deadlock", "40001"));
        return Stream.of(
                new EJBException(new PersistenceException(DatabaseException.sqlException(deadlock))),
                new EJBException(new RollbackException(new PersistenceException(deadlock))),
                new EJBException(new PersistenceException(new SQLException("lock timeout", "40XL1"))),
                new PersistenceException(batch),
                new EJBException(new OptimisticLockException("two at once")));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void repeatsWhatTheDatabaseUndid(RuntimeException collision) {
        String result = retrying.call(() -> {
            if (calls.incrementAndGet() < 3) {
                throw collision;
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(calls).hasValue(3);
        assertThat(pauses).hasSize(2).allMatch(pause -> pause > 0);
    }

    @Test
    void repeatsTheEnginesOwnCollision() {
        assertThat(Retrying.isCollision(new EJBException(
                        new org.camunda.bpm.engine.OptimisticLockingException("task was changed meanwhile"))))
                .isTrue();
    }

    @Test
    void givesUpAfterEightTriesWithTheLastCollision() {
        assertThatThrownBy(() -> retrying.run(this::collide)).isInstanceOf(OptimisticLockException.class);

        assertThat(calls).hasValue(8);
    }

    @Test
    void repeatsNothingElse() {
        RuntimeException defect =
                new EJBException(new PersistenceException(new SQLException("value too long", "22001")));

        assertThatThrownBy(() -> retrying.run(() -> {
                    calls.incrementAndGet();
                    throw defect;
                }))
                .isSameAs(defect);
        assertThat(calls).hasValue(1);
    }

    @Test
    void repeatsNoBusinessRefusalWhateverCausedIt() {
        BusinessException overtaken = new Overtaken();
        overtaken.initCause(new OptimisticLockException());

        assertThat(Retrying.isCollision(overtaken)).isFalse();
    }

    @Test
    void repeatsNothingWithinATransactionOfTheCaller() {
        assertThatThrownBy(() -> retrying(Status.STATUS_ACTIVE).run(this::collide))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(calls).hasValue(1);
    }

    private void collide() {
        calls.incrementAndGet();
        throw new OptimisticLockException("again");
    }

    private Retrying retrying(int transactionStatus) {
        Retrying made = new Retrying();
        made.pause = pauses::add;
        made.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                RetryingTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> transactionStatus);
        return made;
    }

    private static final class Overtaken extends BusinessException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("RDR-TST-001");
        }
    }
}
