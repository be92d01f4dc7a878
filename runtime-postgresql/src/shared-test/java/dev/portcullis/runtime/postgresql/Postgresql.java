package dev.portcullis.runtime.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.portcullis.runtime.limit.LimitKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL server on a port of its own, which can be held. */
public final class Postgresql implements AutoCloseable {

    private static final String MIGRATION = "migration/V1__portcullis_limits.sql";

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final long pid;

    private Postgresql(EmbeddedPostgres server) {
        this.server = server;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(address());
        this.pid = postmaster(pool);
    }

    public static Postgresql start() {
        try {
            return new Postgresql(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public DataSource pool() {
        return pool;
    }

    public DataSource emptyDatabase() {
        return server.getTemplateDatabase();
    }

    public void migrate() {
        try (InputStream script =
                        Objects.requireNonNull(PostgresqlLimitStore.class.getResourceAsStream(MIGRATION), MIGRATION);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int rows(String table, LimitKey key) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from " + table + " where key = ?")) {
            statement.setObject(1, new UUID(key.high(), key.low()));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** No process of the server answers, and no connection is closed. */
    public void hold() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the server and to each process that answers for it. */
    private void signal(String name) {
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<String> processes = Stream.concat(Stream.of(postmaster), postmaster.children())
                .map(process -> Long.toString(process.pid()))
                .toList();
        try {
            for (String process : processes) {
                new ProcessBuilder("kill", "-" + name, process).start().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long postmaster(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return ProcessHandle.of(backend.getLong(1))
                    .orElseThrow()
                    .parent()
                    .orElseThrow()
                    .pid();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
