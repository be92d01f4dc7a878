package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.runtime.postgresql.PostgresqlLimitStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SharedPostgresqlTest extends SharedLimitsTest {

    private static final String MIGRATION = "migration/V1__portcullis_limits.sql";

    private EmbeddedPostgres database;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = EmbeddedPostgres.start();
        try (InputStream script =
                        Objects.requireNonNull(PostgresqlLimitStore.class.getResourceAsStream(MIGRATION), MIGRATION);
                Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        }
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
    }

    @Override
    String address() {
        return database.getJdbcUrl("postgres", "postgres");
    }
}
