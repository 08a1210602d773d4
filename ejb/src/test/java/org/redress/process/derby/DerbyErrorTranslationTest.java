package org.redress.process.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerbyErrorTranslationTest {

    private final EmbeddedDataSource derby = InMemoryDerby.fresh();
    private final DataSource wrapped = DerbyErrorTranslation.wrap(derby);
    private Connection connection;

    @BeforeEach
    void aTableWithItsConstraints() throws SQLException {
        connection = wrapped.getConnection();
        execute("create table parent (id integer not null constraint pk_parent primary key, name varchar(5))");
        execute("create table child (id integer, parent_id integer constraint fk_parent references parent(id))");
        execute("insert into parent values (1, 'one')");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aDuplicateHasTheCodeOfADatabaseTheEngineKnows() {
        SQLException error = refused("insert into parent values (1, 'two')");

        assertThat(error.getSQLState()).isEqualTo("23505");
        assertThat(error.getErrorCode()).isEqualTo(23505);
        assertThat(error.getCause()).isInstanceOf(SQLException.class);
    }

    @Test
    void aBrokenForeignKeyIsSeenAsOne() {
        SQLException error = refused("insert into child values (1, 4711)");

        assertThat(error.getErrorCode()).isZero();
        assertThat(ExceptionUtil.checkForeignKeyConstraintViolation(error)).isTrue();
    }

    @Test
    void aValueTooLongSaysSo() {
        SQLException error = refused("insert into parent values (2, 'a long name')");

        assertThat(ExceptionUtil.checkValueTooLongException(error)).isTrue();
    }

    @Test
    void aBatchTellsItsReasonAsTheNextException() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into parent values (?, ?)")) {
            for (int id : new int[] {7, 1}) {
                statement.setInt(1, id);
                statement.setString(2, "x");
                statement.addBatch();
            }

            BatchUpdateException error = catchThrowableOfType(BatchUpdateException.class, statement::executeBatch);

            assertThat(error.getNextException().getSQLState()).isEqualTo("23505");
            assertThat(error.getNextException().getErrorCode()).isEqualTo(23505);
            assertThat(error.getNextException().getMessage().toLowerCase()).contains("pk_parent");
        }
    }

    @Test
    void aDeadlockIsSeenAsOne() throws SQLException {
        execute("insert into parent values (2, 'two')");
        connection.commit();
        try (Connection other = wrapped.getConnection()) {
            other.setAutoCommit(false);
            update(connection, 1);
            update(other, 2);

            CompletableFuture<Optional<SQLException>> theirs = CompletableFuture.supplyAsync(() -> errorOf(other, 1));
            Optional<SQLException> ours = errorOf(connection, 2);
            connection.rollback();

            SQLException victim = ours.or(theirs::join).orElseThrow();
            theirs.join();
            assertThat(victim.getSQLState()).isEqualTo("40001");
            assertThat(ExceptionUtil.checkDeadlockException(victim)).isTrue();
            other.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40XL1", "40XL2"})
    void waitingTooLongForALockIsADeadlockToTheEngine(String state) {
        SQLException error = DerbyErrors.forTheEngine(new SQLException("A lock could not be obtained", state, 30000));

        assertThat(ExceptionUtil.checkDeadlockException(error)).isTrue();
    }

    @Test
    void otherErrorsStayAsTheyAre() {
        SQLException error = refused("select * from nowhere");

        assertThat(error.getSQLState()).isEqualTo("42X05");
        assertThat(error.getErrorCode()).isEqualTo(20000);
    }

    @Test
    void objectsOfTheDatabaseStayReachable() throws SQLException {
        assertThat(connection.isWrapperFor(Connection.class)).isTrue();
        assertThat(connection.unwrap(Connection.class)).isInstanceOf(Connection.class);
        assertThat(connection).isEqualTo(connection).isNotEqualTo("another thing");
        assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("Apache Derby");
    }

    private SQLException refused(String sql) {
        return catchThrowableOfType(SQLException.class, () -> execute(sql));
    }

    private static Optional<SQLException> errorOf(Connection connection, int id) {
        try {
            update(connection, id);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private static void update(Connection connection, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update parent set name = 'new' where id = " + id);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
