package org.redress.process.derby;

import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A Derby database that lives as long as the virtual machine and has nothing in it. */
public final class InMemoryDerby {

    private InMemoryDerby() {}

    public static EmbeddedDataSource fresh() {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:" + UUID.randomUUID());
        dataSource.setCreateDatabase("create");
        dataSource.setUser("redress");
        dataSource.setPassword("redress");
        return dataSource;
    }
}
