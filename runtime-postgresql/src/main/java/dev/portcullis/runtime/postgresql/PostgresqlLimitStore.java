package dev.portcullis.runtime.postgresql;

import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Micros;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts in PostgreSQL 12 or newer: limits hold over all nodes that share the database. Rates stand in an unlogged table,
 * which a crash empties; attempts in a logged one, so that locks survive it. Times are microseconds.
 *
 * <p>The tables come from the migration {@code V1__portcullis_limits.sql} beside this class; Flyway finds it at {@code
 * classpath:dev/portcullis/runtime/postgresql/migration}.
 */
public final class PostgresqlLimitStore implements LimitStore, AutoCloseable {

    /** How long a decision may take unless it is said; 50 ms. */
    public static final Duration TIMEOUT = Duration.ofMillis(50);

    private final Statements statements;
    private final Pruning pruning;
    private final @Nullable Long clock;

    private PostgresqlLimitStore(Statements statements, Pruning pruning, @Nullable Long clock) {
        this.statements = statements;
        this.pruning = pruning;
        this.clock = clock;
    }

    /**
     * Counts through a pool of connections.
     *
     * @param dataSource a pool; each decision takes a connection for one statement
     * @throws IllegalStateException when the database does not answer, or the migration was not run
     */
    public static PostgresqlLimitStore of(DataSource dataSource) {
        return of(dataSource, TIMEOUT);
    }

    /**
     * The same, with another time-out.
     *
     * @param timeout how long a decision may take
     */
    public static PostgresqlLimitStore of(DataSource dataSource, Duration timeout) {
        Statements statements = new Statements(dataSource, timeout);
        statements.check();
        return new PostgresqlLimitStore(statements, new Pruning(dataSource), null);
    }

    /** The same database at another time. */
    PostgresqlLimitStore at(long micros) {
        return new PostgresqlLimitStore(statements, pruning, micros);
    }

    @Override
    public Consumption consume(RateLimit limit, LimitKey key, long cost) {
        List<RateWindow> windows = limit.windows();
        return statements.ask(
                "select * from portcullis_consume(?, ?, ?, ?, ?)",
                PostgresqlLimitStore::consumption,
                clock,
                name(key),
                cost,
                windows.stream().map(Micros::increment).toArray(Long[]::new),
                windows.stream().map(Micros::tolerance).toArray(Long[]::new));
    }

    @Override
    public Reservation reserve(AttemptLimit limit, LimitKey key) {
        return statements.ask(
                "select * from portcullis_reserve(?, ?, ?, ?, ?, ?)",
                PostgresqlLimitStore::reservation,
                clock,
                name(key),
                limit.max(),
                Micros.of(limit.lockFor()),
                Micros.of(limit.within()),
                Micros.of(limit.lease()));
    }

    @Override
    public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
        return statements.ask(
                "select * from portcullis_settle(?, ?, ?, ?, ?, ?, ?, ?)",
                PostgresqlLimitStore::settlement,
                clock,
                name(key),
                limit.max(),
                Micros.of(limit.lockFor()),
                Micros.of(limit.within()),
                Micros.of(limit.lease()),
                outcome.name(),
                reservation.lease());
    }

    @Override
    public boolean unlock(LimitKey key) {
        return statements.ask("select portcullis_unlock(?, ?)", row -> row.getBoolean(1), clock, name(key));
    }

    /** Ends the threads of this store; the data source is its owner's to close. */
    @Override
    public void close() {
        pruning.close();
        statements.close();
    }

    private static Consumption consumption(ResultSet row) throws SQLException {
        return new Consumption(
                row.getBoolean("admitted"),
                row.getInt("chosen"),
                row.getLong("remaining"),
                Micros.toNanos(row.getLong("micros")));
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                Reservation.Status.valueOf(row.getString("status")),
                row.getLong("lease"),
                Micros.toNanos(row.getLong("micros")));
    }

    private static Settlement settlement(ResultSet row) throws SQLException {
        return new Settlement(row.getInt("remaining"), Micros.toNanos(row.getLong("micros")));
    }

    private static UUID name(LimitKey key) {
        return new UUID(key.high(), key.low());
    }
}
