package org.redress.standing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schema of PostgreSQL in which the server of these tests works: another one for each server, empty at its start. */
final class OwnSchema {
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql:.+)\\?currentSchema=([a-z0-9_]+)");

    private static final AtomicBoolean MADE = new AtomicBoolean();

    private OwnSchema() {}

    /** Makes it, when the environment names one: once, for the server stays when Arquillian begins anew with a class. */
    static void make() {
        if (MADE.getAndSet(true)) {
            return;
        }
        String url = System.getenv().getOrDefault("REDRESS_DB_URL", "");
        Matcher address = ADDRESS.matcher(url);
        if (address.matches()) {
            makeAnew(address.group(1), address.group(2));
        } else if (!url.isEmpty()) {
            throw new IllegalStateException("REDRESS_TEST_PG_URL is an address without parameters, like"
                    + " jdbc:postgresql://localhost:5432/redress_test; not what became " + url);
        }
    }

    private static void makeAnew(String database, String schema) {
        try (Connection connection = DriverManager.getConnection(
                        database, System.getenv("REDRESS_DB_USER"), System.getenv("REDRESS_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("no schema " + schema + " in " + database, e);
        }
    }
}
