package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.redress.complaint.domain.ComplaintNumber;

/**
 * Copies cases by SQL: every row that a real case has in a table of ours or of the engine, with ids, reference and due
 * instant of its own; only the engine's history, nine tenths of all rows, is left out, since no inbox reads it.
 */
@ApplicationScoped
class CaseClones {
    private static final int CLONES_AT_ONCE = 1_000;
    private static final int DAYS = 30;
    private static final long ID_STEP = 1_000_000;
    private static final long FIRST_NUMBER = 1_000_000_000;
    private static final int TAIL = 12;

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    private List<String> copies = List.of();

    /** Makes clones with these numbers, each of one of the cases in turn. */
    void make(List<Long> cases, int from, int until) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (copies.isEmpty()) {
                copies = lift(connection, statement, cases);
            }
            for (int first = from; first < until; first += CLONES_AT_ONCE) {
                plan(connection, cases, first, Math.min(until, first + CLONES_AT_ONCE));
                for (String copy : copies) {
                    statement.executeUpdate(copy);
                }
                statement.executeUpdate(
                        "insert into reference_number (given_number, given_at)"
                                + " select b.number_given, c.registered_at from bench_clone b join complaint c on c.id = b.template");
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
            if (isPostgresql(connection)) {
                statement.execute("analyze");
            }
        }
    }

    /** Puts the rows of the cases aside once, so that a copy reads them alone; gives the statements that copy. */
    private static List<String> lift(Connection connection, Statement statement, List<Long> cases) throws SQLException {
        statement.execute("create table bench_clone (template bigint not null, step bigint not null,"
                + " new_key varchar(20) not null, tail varchar(12) not null,"
                + " number_given bigint not null, reference varchar(30) not null, shift integer not null)");
        statement.execute("create table bench_template (template bigint not null, template_key varchar(20) not null)");
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_template values (?, ?)")) {
            for (long template : cases) {
                insert.setLong(1, template);
                insert.setString(2, Long.toString(template));
                insert.executeUpdate();
            }
        }
        CaseTables tables = CaseTables.read(connection);
        RowCopy copy = new RowCopy(tables, tail(connection, cases.get(0)));
        List<String> copies = new ArrayList<>();
        for (Map.Entry<String, String> owned : tables.owned().entrySet()) {
            String table = owned.getKey();
            String aside = "bench_of_" + table;
            String rows = " as select t.*, b.template as bench_template from " + table + " t join bench_template b on ";
            statement.execute("create table " + aside + rows + "1 = 0 with no data");
            statement.execute("insert into " + aside + rows.substring(" as".length()) + owned.getValue());
            copies.add(copy.of(table, aside));
        }
        return copies;
    }

    private static void plan(Connection connection, List<Long> cases, int first, int until) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from bench_clone");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_clone values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int n = first; n < until; n++) {
                long template = cases.get(n % cases.size());
                insert.setLong(1, template);
                insert.setLong(2, n * ID_STEP);
                insert.setString(3, Long.toString(template + n * ID_STEP));
                insert.setString(4, "%012d".formatted(n));
                insert.setLong(5, FIRST_NUMBER + n);
                insert.setString(6, ComplaintNumber.of("RD", FIRST_NUMBER + n).text());
                insert.setInt(7, (int) (n * 7_919L % (DAYS * 86_400L)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The end of every id the engine gave since it started; it names the machine. Those of clones end otherwise. */
    private static String tail(Connection connection, long original) throws SQLException {
        try (PreparedStatement instances =
                connection.prepareStatement("select min(ID_) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?")) {
            instances.setString(1, Long.toString(original));
            try (ResultSet instance = instances.executeQuery()) {
                instance.next();
                String id = instance.getString(1);
                return id.substring(id.length() - TAIL);
            }
        }
    }

    private static boolean isPostgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
