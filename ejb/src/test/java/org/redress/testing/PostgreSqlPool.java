package org.redress.testing;

import org.apache.ibatis.datasource.pooled.PooledDataSource;

/** Connections to PostgreSQL that are used again: to open one costs more than most tests. */
public final class PostgreSqlPool {
    /** More than any test needs at once. */
    private static final int MOST = 60;

    private PostgreSqlPool() {}

    /** Those that work in a schema. */
    public static PooledDataSource of(String url, String user, String password, String schema) {
        PooledDataSource pool =
                new PooledDataSource("org.postgresql.Driver", url + "?currentSchema=" + schema, user, password);
        pool.setPoolMaximumActiveConnections(MOST);
        return pool;
    }
}
