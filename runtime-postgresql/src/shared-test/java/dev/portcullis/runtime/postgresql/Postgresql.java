package dev.portcullis.runtime.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.portcullis.runtime.limit.LimitKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL server on a port of its own, which can be held. */
public final class Postgresql implements AutoCloseable {

    private static final String MIGRATION = "migration/V1__portcullis_limits.sql";

    private final Path data;
    private final HikariDataSource pool;
    private EmbeddedPostgres server;
    private long pid;

    private Postgresql(Path data) throws IOException {
        this.data = data;
        this.server = builder().start();
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(address());
        this.pid = postmaster(pool);
    }

    public static Postgresql start() {
        try {
            return new Postgresql(Files.createTempDirectory("portcullis-postgresql"));
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

    /** At once, with whatever it has not written. */
    public void kill() {
        List<ProcessHandle> processes = processes();
        signal("KILL");
        processes.forEach(process -> process.onExit().join());
    }

    /** On the same port, with what was written. */
    public void startAgain() {
        try {
            int port = server.getPort();
            server.close();
            server = builder().setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        pid = postmaster(pool);
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** To the server and to each process that answers for it. */
    private void signal(String name) {
        try {
            for (ProcessHandle process : processes()) {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<ProcessHandle> processes() {
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
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
