package dev.portcullis.sample.database;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/** An H2 database in memory, migrated to the current schema. It lives as long as the pool keeps a connection to it. */
public final class Database implements AutoCloseable {

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Creates an empty database that nothing else shares. */
    public static Database open() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "vault", "");
        Flyway.configure().dataSource(pool).load().migrate();
        return new Database(pool);
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
