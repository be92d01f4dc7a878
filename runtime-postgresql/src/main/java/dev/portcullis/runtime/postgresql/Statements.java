package dev.portcullis.runtime.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements that end in time. Time-outs of JDBC are whole seconds, and none of them covers a server that is stopped, so
 * that a thread of this class waits in place of the request's.
 */
final class Statements implements AutoCloseable {

    private static final int MOST_THREADS = 64;
    private static final int FUNCTIONS = 4;

    private final DataSource dataSource;
    private final Duration timeout;
    private final ExecutorService threads;

    Statements(DataSource dataSource, Duration timeout) {
        this.dataSource = dataSource;
        this.timeout = timeout;
        this.threads = new ThreadPoolExecutor(
                0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Daemons.named("portcullis-limits"));
    }

    /** Reads the only row of a result. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Runs a statement that has one row.
     *
     * @throws IllegalStateException when it fails or takes too long
     */
    <T> T ask(String sql, Row<T> row, @Nullable Object... arguments) {
        // With all threads waiting for a server that is stopped, this one is refused at once.
        Future<T> answer = threads.submit(() -> run(sql, row, arguments));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The limits in PostgreSQL failed", e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IllegalStateException("PostgreSQL has not answered within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL decided about a limit", e);
        }
    }

    /** Whether the migration was run; without a time-out, because a pool opens its first connection for it. */
    void check() {
        String sql = "select count(*) from pg_proc where proname in"
                + " ('portcullis_consume', 'portcullis_reserve', 'portcullis_settle', 'portcullis_unlock')";
        int found;
        try {
            found = run(sql, row -> row.getInt(1));
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot hold limits: " + e.getMessage(), e);
        }
        if (found != FUNCTIONS) {
            throw new IllegalStateException("PostgreSQL cannot hold limits: the migration V1__portcullis_limits.sql was"
                    + " not run; it is in classpath:dev/portcullis/runtime/postgresql/migration");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> T run(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i];
                if (argument instanceof Long[] times) {
                    statement.setArray(i + 1, connection.createArrayOf("bigint", times));
                } else if (argument == null) {
                    statement.setNull(i + 1, Types.BIGINT);
                } else {
                    statement.setObject(i + 1, argument);
                }
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return row.read(result);
            }
        }
    }
}
