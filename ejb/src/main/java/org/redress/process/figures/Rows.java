package org.redress.process.figures;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Reads rows one at a time over the connection of the running transaction, however many there are. */
@ApplicationScoped
class Rows {
    /** How many rows come with each message of the database; PostgreSQL sends all of them at once otherwise. */
    private static final int FETCHED = 1_000;

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    /**
     * Hands over each row of an answer.
     *
     * @param values texts, numbers and instants, in the order of the question marks
     */
    void each(String sql, List<?> values, Row row) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCHED);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                query.setObject(i + 1, value instanceof Instant moment ? Timestamp.from(moment) : value);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what the engine kept cannot be read", e);
        }
    }

    /** What is done with a row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
