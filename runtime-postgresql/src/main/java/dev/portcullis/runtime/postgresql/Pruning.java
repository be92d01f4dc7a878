package dev.portcullis.runtime.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Deletes rows that cannot be told from none, a thousand at a time, once a minute. */
final class Pruning implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int BATCH = 1_000;

    private final DataSource dataSource;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("portcullis-limits-pruning"));

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the timer
    Pruning(DataSource dataSource) {
        this.dataSource = dataSource;
        timer.scheduleWithFixedDelay(this::run, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Deletes what has expired. */
    void run() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("portcullis_rate", "portcullis_attempt")) {
                int deleted;
                do {
                    deleted = statement.executeUpdate("delete from " + table + " where key in (select key from " + table
                            + " where expires_at < portcullis_now(null) limit " + BATCH
                            + " for update skip locked)");
                } while (deleted == BATCH);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Expired limits could not be deleted; the next try is in a minute", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
