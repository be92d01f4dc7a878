package dev.portcullis.sample;

import dev.portcullis.runtime.postgresql.Postgresql;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class SharedPostgresqlTest extends SharedLimitsTest {

    @AutoClose
    private final Postgresql database = Postgresql.start();

    @BeforeEach
    void migrate() {
        database.migrate();
    }

    @Override
    String address() {
        return database.address();
    }
}
