package org.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

class DatabasesTest {
    @OnEachDatabase
    void startsWithTheWholeSchemaAndNoRow(TestDatabase database) {
        Number units = database.read(em -> (Number)
                em.createNativeQuery("select count(*) from organisation_unit").getSingleResult());

        assertThat(units.longValue()).isZero();
    }

    @OnEachDatabase
    void leavesNothingToTheNextTestEvenAfterACommit(TestDatabase database) {
        database.commit(em -> em.createNativeQuery(
                        "insert into organisation_unit (id, code, name, kind, version) values (1, 'A', 'A', 'TEAM', 0)")
                .executeUpdate());
        database.commit(em -> em.createNativeQuery("insert into organisation_unit (id, code, name, kind, parent_id,"
                        + " version) values (2, 'B', 'B', 'TEAM', 1, 0)")
                .executeUpdate());

        Number units = database.emptied().read(em -> (Number)
                em.createNativeQuery("select count(*) from organisation_unit").getSingleResult());

        assertThat(units.longValue()).isZero();
    }

    @OnEachDatabase
    void hasATableForEachEntityThatNamesOne(TestDatabase database) throws SQLException {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : PersistentClasses.all()) {
            Table table = type.getAnnotation(Table.class);
            if (table != null) {
                missing.add(table.name());
            }
        }
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (rows.next()) {
                missing.remove(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }

        assertThat(missing).isEmpty();
    }
}
