package dev.portcullis.runtime.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.LimitStoreProvider;
import java.time.Duration;

/** Opens {@code jdbc:postgresql:} with a pool of its own. */
public final class PostgresqlProvider implements LimitStoreProvider {

    /** Until a connection to a server that is stopped is given up, in seconds. */
    private static final String SOCKET_TIMEOUT = "2";

    @Override
    public boolean opens(String address) {
        return address.startsWith("jdbc:postgresql:");
    }

    @Override
    public String example() {
        return "jdbc:postgresql://localhost/limits?user=…";
    }

    @Override
    public LimitStore open(String address, Duration timeout) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setPoolName("portcullis-limits");
        config.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            // Not the address, which may have a password.
            throw new IllegalStateException("PostgreSQL cannot hold limits: it cannot be reached", e);
        }
        try {
            return PostgresqlLimitStore.of(pool, timeout);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }
}
