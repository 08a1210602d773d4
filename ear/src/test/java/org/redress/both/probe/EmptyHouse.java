package org.redress.both.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;

/** Takes every case out of the database, and looks at what stands in it afterwards; people, models and agreements stay. */
@Stateless
public class EmptyHouse {
    private static final List<String> STAY = List.of(
            "account",
            "account_role",
            "api_token",
            "api_token_scope",
            "organisation_unit",
            "staff_member",
            "staff_unit",
            "model_release",
            "moved_clock",
            "role_contact",
            "reference_number",
            "case_counter",
            "event_feed",
            "search_feed",
            "subscription",
            "subscription_kind");

    private static final List<String> STARTS_THAT_STAY =
            List.of("act_", "flyway", "agreement", "calendar", "house_calendar");

    /** Of the engine's running things what belongs to a model and not to a case stays. */
    private static final Map<String, String> ONLY_OF_CASES = Map.of(
            "act_ru_jobdef", "1 = 0",
            "act_ru_job", "PROCESS_INSTANCE_ID_ is not null",
            "act_ru_event_subscr", "EXECUTION_ID_ is not null");

    @Resource(lookup = "jdbc/redressSchema")
    DataSource dataSource;

    /** Tables that others point to are emptied after those: so it goes round until nothing is left. */
    @Allows(Caller.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clear() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            List<String> full = tables(connection);
            while (!full.isEmpty()) {
                List<String> refused = new ArrayList<>();
                for (String table : full) {
                    try {
                        statement.executeUpdate("delete from \"" + table + "\" where "
                                + ONLY_OF_CASES.getOrDefault(table.toLowerCase(Locale.ROOT), "1 = 1"));
                    } catch (SQLException pointedTo) {
                        refused.add(table);
                    }
                }
                if (refused.size() == full.size()) {
                    throw new SQLException("cannot be emptied: " + refused);
                }
                full = refused;
            }
        }
    }

    /** How many rows a query counts. */
    @Allows(Caller.SYSTEM)
    public long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean ofTheEngine = name.startsWith("act_ru_") || name.startsWith("act_hi_");
                boolean ofOurs = STARTS_THAT_STAY.stream().noneMatch(name::startsWith) && !STAY.contains(name);
                if (ofTheEngine || ofOurs) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }
}
